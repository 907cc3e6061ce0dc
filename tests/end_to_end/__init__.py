"""Scenarios played by real processes over real HTTP."""
