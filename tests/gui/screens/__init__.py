"""Windows driven by the keyboard, and what they paint."""
