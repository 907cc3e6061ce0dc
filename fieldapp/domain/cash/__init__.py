"""Cash: what an officer holds, her day, and the numbers on her receipts."""
