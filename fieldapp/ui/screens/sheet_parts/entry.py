"""What a row's entry becomes when a person does something to it; amounts in minor units, every entry a new value."""

from dataclasses import replace

from fieldapp.domain.collection.meeting import Attendance
from fieldapp.services.money.meetings import Beside, RowEntry, SheetRow

OPEN = RowEntry(attendance=None, paid=None, savings=None, fine=0, note="")


def is_open(entry: RowEntry) -> bool:
    """Something of the row is still to enter."""
    return entry.attendance is None or entry.paid is None or entry.savings is None


def in_cash(line: SheetRow, entry: RowEntry) -> int:
    """What is still expected of her in cash: what comes another way, or from others, is not."""
    return max(0, line.expected - entry.other)


def as_expected(line: SheetRow, entry: RowEntry) -> RowEntry:
    """She is here and gives what is expected; one who was marked late stays late."""
    here = entry.attendance if entry.attendance is not None and entry.attendance.came else Attendance.PRESENT
    return replace(entry, attendance=here, paid=in_cash(line, entry), savings=line.savings_expected)


def completed(line: SheetRow, entry: RowEntry) -> RowEntry:
    """The same for what is still open only: an amount already typed stays."""
    return replace(
        entry,
        attendance=entry.attendance or Attendance.PRESENT,
        paid=in_cash(line, entry) if entry.paid is None else entry.paid,
        savings=line.savings_expected if entry.savings is None else entry.savings,
    )


def away(entry: RowEntry, attendance: Attendance = Attendance.ABSENT) -> RowEntry:
    """She is not here: nothing paid, nothing saved."""
    return replace(entry, attendance=attendance, paid=0, savings=0)


def not_paid(entry: RowEntry) -> RowEntry:
    """Nobody entered her: nothing paid; absent unless she was seen."""
    return replace(
        entry, attendance=entry.attendance or Attendance.ABSENT, paid=entry.paid or 0, savings=entry.savings or 0
    )


def is_away(entry: RowEntry) -> bool:
    """Not here, and nothing came from her."""
    return entry.attendance is not None and not entry.attendance.came and not entry.paid and not entry.savings


def emptied(entry: RowEntry) -> RowEntry:
    """Back to "To enter"; the note stays."""
    return replace(OPEN, note=entry.note)


def attended(entry: RowEntry, attendance: Attendance) -> RowEntry:
    """Attendance alone; coming back from away opens the amounts again."""
    if not attendance.came:
        return away(entry, attendance)
    if is_away(entry):
        return replace(entry, attendance=attendance, paid=None, savings=None)
    return replace(entry, attendance=attendance)


def with_paid(line: SheetRow, entry: RowEntry, amount: int) -> RowEntry:
    """An amount paid; savings still open become what was expected, or nothing where nothing was paid."""
    return replace(
        entry,
        attendance=entry.attendance or Attendance.PRESENT,
        paid=amount,
        savings=(line.savings_expected if amount else 0) if entry.savings is None else entry.savings,
    )


def with_savings(line: SheetRow, entry: RowEntry, amount: int) -> RowEntry:
    """An amount saved; who has no loan has nothing else to enter."""
    paid = 0 if entry.paid is None and line.loan_id is None else entry.paid
    return replace(entry, attendance=entry.attendance or Attendance.PRESENT, paid=paid, savings=amount)


def with_beside(line: SheetRow, entry: RowEntry, beside: tuple[Beside, ...]) -> RowEntry:
    """What others pay or what comes another way; where that is all, nothing is left to enter in Paid."""
    made = replace(entry, beside=beside)
    settled = made.other > 0 and in_cash(line, made) == 0
    return replace(made, paid=0) if entry.paid is None and settled else made


def with_fine(entry: RowEntry, amount: int) -> RowEntry:
    """A fine, 0 for none."""
    return replace(entry, fine=amount)


def with_note(entry: RowEntry, note: str) -> RowEntry:
    """Words about the row."""
    return replace(entry, note=note.strip())
