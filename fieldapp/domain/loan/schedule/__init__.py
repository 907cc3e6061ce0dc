"""Schedules: due dates become rows, in the style of the product."""
