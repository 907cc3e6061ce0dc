"""Training, nightly updates and portfolio reports."""
