"""Collections: the documents of money, from a meeting sheet to a cover, and what of them is in doubt."""
