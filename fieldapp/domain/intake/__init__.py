"""An institution's existing portfolio: sheets are recognized, every row is checked, and a plan of operations comes out.

Nothing here writes. The caller reads files into sheets, asks for the plan and its report, and records the operations.
"""
