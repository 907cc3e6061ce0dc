"""Table models and delegates, the collection sheet's grid among them."""
