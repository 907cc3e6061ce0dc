"""The kernel: what lending and the operation log mean, as pure values and functions."""
