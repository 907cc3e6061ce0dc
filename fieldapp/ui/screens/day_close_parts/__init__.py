"""The steps of a cash day on screen, and its paper."""
