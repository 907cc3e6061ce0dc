"""The cash an officer holds and her day."""
