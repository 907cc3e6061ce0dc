"""The pieces of a borrower's profile: head, loan, fields edited in place, timeline, assessment."""
