"""Reports on screen as they go to paper, and what each of them is made of."""
