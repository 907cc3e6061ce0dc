"""Databases of older releases, opened by this one."""
