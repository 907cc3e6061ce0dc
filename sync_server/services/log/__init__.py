"""The log of a branch: taking operations in, judging them, telling it again, proving it."""
