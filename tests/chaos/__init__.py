"""Real processes, killed and starved for minutes: `make chaos`. Not collected by pytest.

What a person was told is saved is written down outside of every database; in the end each of those actions must be in
the branch log exactly once, and the office must be able to prove its records.
"""
