"""The columns of the collection sheet, in the order of the paper sheet."""

from fieldapp.domain.words import mark
from fieldapp.ui.tables.column import FULL_WIDTH, MEDIUM_WIDTH, RIGHT, Column

LINE, MEMBER, HERE, LOAN, DUE, ARREARS = "line", "member", "here", "loan", "due", "arrears"
EXPECTED, PAID, SAVINGS, FINE = "expected", "paid", "savings", "fine"
DIFFERENCE, STATUS, NOTE = "difference", "status", "note"

COLUMNS = (
    Column(LINE, "#", 42),
    Column(MEMBER, mark("Member"), 172, stretch=True),
    Column(
        HERE,
        mark("Here"),
        50,
        stop=True,
        tip=mark("P present, L late, A absent, E excused, W left early; or 1 to 5"),
    ),
    Column(LOAN, mark("Loan · week"), 122, hide_below=FULL_WIDTH),
    Column(DUE, mark("Due"), 56, RIGHT, hide_below=MEDIUM_WIDTH),
    Column(ARREARS, mark("Arrears"), 70, RIGHT),
    Column(EXPECTED, mark("Expected"), 82, RIGHT),
    Column(PAID, mark("Paid"), 92, RIGHT, stop=True, ruled=True),
    Column(SAVINGS, mark("Savings"), 78, RIGHT, stop=True, ruled=True),
    Column(FINE, mark("Fine"), 64, RIGHT, stop=True, ruled=True),
    Column(DIFFERENCE, mark("Difference"), 90, RIGHT, hide_below=MEDIUM_WIDTH),
    Column(
        STATUS,
        mark("Status"),
        128,
        tip=mark("Click to bring what needs you to the top; again for the order of the paper sheet"),
    ),
    Column(NOTE, mark("Note"), 155, stop=True, stretch=True),
)
MONEY = frozenset({PAID, SAVINGS, FINE})
