"""What a laptop and the office say to each other in one exchange."""
