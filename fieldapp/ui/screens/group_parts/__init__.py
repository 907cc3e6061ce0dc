"""Parts of the pages of a center and a group: members, cards, and the small forms of the work with groups."""
