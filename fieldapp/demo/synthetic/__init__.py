"""A synthetic branch: people who do not exist, whose year is written through the services like anybody's work.

Behavior (pure) decides who earns, comes and pays; the history (driver) records it at a simulated clock. Everything
follows from one seed. The branch is labeled synthetic, and its villages are named Example-.
"""
