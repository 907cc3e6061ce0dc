"""Parts of the page that registers a borrower."""
