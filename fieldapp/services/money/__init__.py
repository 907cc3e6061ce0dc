"""Money that moves: the meeting sheet, repayments, savings, their receipts, and the ledger read from them."""
