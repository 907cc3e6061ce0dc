"""One borrower: who she is, what happened with her, visits to her, and how she is assessed."""
