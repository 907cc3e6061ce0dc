"""Rows tied together: names become ids, what is double or unknown is found, and loans get their schedules."""
