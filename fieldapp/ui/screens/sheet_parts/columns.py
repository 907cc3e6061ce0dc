"""The columns of the collection sheet, in the order of the paper sheet."""

from fieldapp.ui.tables.column import FULL_WIDTH, MEDIUM_WIDTH, RIGHT, Column

LINE, MEMBER, HERE, LOAN, DUE, ARREARS = "line", "member", "here", "loan", "due", "arrears"
EXPECTED, PAID, SAVINGS, FINE = "expected", "paid", "savings", "fine"
DIFFERENCE, STATUS, NOTE = "difference", "status", "note"

COLUMNS = (
    Column(LINE, "#", 42),
    Column(MEMBER, "Member", 172, stretch=True),
    Column(HERE, "Here", 50, stop=True, tip="P present, L late, A absent, E excused, W left early; or 1 to 5"),
    Column(LOAN, "Loan · week", 122, hide_below=FULL_WIDTH),
    Column(DUE, "Due", 56, RIGHT, hide_below=MEDIUM_WIDTH),
    Column(ARREARS, "Arrears", 70, RIGHT),
    Column(EXPECTED, "Expected", 82, RIGHT),
    Column(PAID, "Paid", 92, RIGHT, stop=True, ruled=True),
    Column(SAVINGS, "Savings", 78, RIGHT, stop=True, ruled=True),
    Column(FINE, "Fine", 64, RIGHT, stop=True, ruled=True),
    Column(DIFFERENCE, "Difference", 90, RIGHT, hide_below=MEDIUM_WIDTH),
    Column(
        STATUS, "Status", 128, tip="Click to bring what needs you to the top; again for the order of the paper sheet"
    ),
    Column(NOTE, "Note", 155, stop=True, stretch=True),
)
MONEY = frozenset({PAID, SAVINGS, FINE})
