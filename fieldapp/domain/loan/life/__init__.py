"""The life of a loan: its events, the ledger they move, and the state they replay to."""
