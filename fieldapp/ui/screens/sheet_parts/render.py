"""One row of the book as rendered cells."""

from fieldapp.domain.collection.collection import Method
from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import tr
from fieldapp.services.money.meetings import RowEntry, SheetRow
from fieldapp.ui import icons, phrases, theme
from fieldapp.ui.screens.sheet_parts.book import Book, Standing
from fieldapp.ui.screens.sheet_parts.entry import in_cash
from fieldapp.ui.screens.sheet_parts.faces import ATTENDANCE, METHOD_WORDS, NOT_SEEN, STANDING
from fieldapp.ui.tables.cells import COPY, CellRoles, Look, RenderedRow, cell, filled
from fieldapp.ui.tables.column import LEFT, RIGHT
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.text import tone_ink

ICON = 15

_FILLS = {
    Standing.PART: Tone.WARN,
    Standing.EXCUSED: Tone.WARN,
    Standing.NOT_PAID: Tone.BAD,
    Standing.ABSENT: Tone.BAD,
}


class Renderer:
    """Keeps the looks of one theme; made again when the theme changes."""

    def __init__(self, book: Book, currency: Currency) -> None:
        self._book, self._currency = book, currency
        self._theme: theme.Theme | None = None
        self._learn_looks()

    def _learn_looks(self) -> None:
        self._theme = theme.current()
        text, third = theme.color("text"), theme.color("text3")
        body, strong, second = theme.font(), theme.font(Type.BODY_STRONG), theme.font(Type.SECONDARY)
        self._number = Look(second, theme.color("text2"), LEFT)
        self._name = Look(body, text, LEFT)
        self._loan = Look(second, theme.color("text2"), LEFT)
        self._due = Look(body, theme.color("text2"), RIGHT)
        self._expected = Look(body, text, RIGHT)
        self._entered = Look(strong, text, RIGHT)
        self._waiting = Look(theme.font(italic=True), third, RIGHT)
        self._toned = {
            tone: Look(strong, theme.qcolor(tone_ink(tone)), RIGHT) for tone in ("ok", "warn", "bad", "info", "text")
        }
        self._status = {
            face.tone: Look(theme.font(Type.SECONDARY_STRONG), theme.qcolor(tone_ink(face.tone)), LEFT)
            for face in STANDING.values()
        }
        self._status["third"] = Look(second, third, LEFT)

    def __call__(self, row: int) -> RenderedRow:
        """The cells in the order of the columns."""
        if self._theme != theme.current():
            self._learn_looks()
        line, entry, standing = self._book.rows[row], self._book.entries[row], self._book.standing(row)
        cells = (
            cell(str(row + 1), self._number),
            cell(_named(line), self._name),
            self._here(line, entry),
            cell(line.loan_label, self._loan),
            cell(self._figure(line.due), self._due, self._spoken_due(line)),
            cell(self._figure(line.arrears), self._toned["bad"], self._spoken_arrears(line)),
            cell(self._figure(line.expected), self._expected, self._spoken_expected(line)),
            self._paid(line, entry, standing),
            self._savings(line, entry),
            cell(self._figure(entry.fine), self._entered, self._spoken_fine(line, entry)),
            self._difference(row),
            self._state(line, standing),
            self._note(line, entry),
        )
        tone = _FILLS.get(standing)
        if tone is None:
            return RenderedRow(cells)
        colors = theme.tone_colors(tone)
        return filled(RenderedRow(cells, theme.qcolor(colors.text)), theme.qcolor(colors.soft))

    def _spoken_due(self, line: SheetRow) -> str:
        return tr("due {amount}", amount=self._figure(line.due)) if line.due else tr("due nothing")

    def _spoken_arrears(self, line: SheetRow) -> str:
        return tr("arrears {amount}", amount=self._figure(line.arrears)) if line.arrears else tr("arrears none")

    def _spoken_expected(self, line: SheetRow) -> str:
        return tr("expected {amount}", amount=self._figure(line.expected)) if line.expected else tr("expected nothing")

    def _spoken_fine(self, line: SheetRow, entry: RowEntry) -> str:
        if not entry.fine:
            return tr("fine of {name} none", name=line.name)
        return tr("fine of {name} {amount}", name=line.name, amount=self._figure(entry.fine))

    def _figure(self, amount: int) -> str:
        return format_amount(amount, self._currency) if amount else ""

    def _here(self, line: SheetRow, entry: RowEntry) -> CellRoles:
        face = ATTENDANCE[entry.attendance] if entry.attendance is not None else NOT_SEEN
        picture = icons.pixmap(face.icon, tone_ink(face.tone), theme.px(ICON))
        made = cell("", self._name, f"{line.name}, {tr(face.word)}", picture)
        made[COPY] = tr(face.word) if entry.attendance is not None else ""
        return made

    def _paid(self, line: SheetRow, entry: RowEntry, standing: Standing) -> CellRoles:
        expected = format_amount(in_cash(line, entry), self._currency)
        if entry.paid is None:
            shown = expected if line.loan_id is not None else ""
            made = cell(
                shown, self._waiting, tr("{name}, expected {amount}, not entered", name=line.name, amount=expected)
            )
            made[COPY] = ""
            return made
        paid = format_amount(entry.paid, self._currency)
        if line.loan_id is None and not entry.paid:
            return cell("", self._entered, tr("{name}, has no loan", name=line.name))
        nothing = not entry.paid and standing.is_short
        spoken = tr("{name}, expected {expected}, paid {paid}", name=line.name, expected=expected, paid=paid)
        return cell(paid, self._toned["bad"] if nothing else self._entered, spoken)

    def _savings(self, line: SheetRow, entry: RowEntry) -> CellRoles:
        if entry.savings is None:
            expected = format_amount(line.savings_expected, self._currency)
            spoken = tr("{name}, savings expected {amount}, not entered", name=line.name, amount=expected)
            made = cell(expected, self._waiting, spoken)
            made[COPY] = ""
            return made
        saved = format_amount(entry.savings, self._currency)
        return cell(saved, self._entered, tr("{name}, saved {amount}", name=line.name, amount=saved))

    def _difference(self, row: int) -> CellRoles:
        amount = self._book.difference(row)
        look = self._toned["bad" if amount < 0 else "info"]
        spoken = tr("difference {amount}", amount=self._figure(amount)) if amount else tr("difference none")
        return cell(self._figure(amount), look, spoken)

    def _note(self, line: SheetRow, entry: RowEntry) -> CellRoles:
        """The note, after what comes beside the cash of the row."""
        made = cell(
            phrases.joined(*self._beside(entry), entry.note),
            self._name,
            phrases.joined(_spoken_note(line, entry), *self._beside(entry)),
        )
        made[COPY] = entry.note
        return made

    def _beside(self, entry: RowEntry) -> list[str]:
        by_method: dict[Method, int] = {}
        others = 0
        for one in entry.beside:
            if one.payer == NO_ID:
                by_method[one.method] = by_method.get(one.method, 0) + one.amount
            else:
                others += one.amount
        said = [f"{tr(METHOD_WORDS[method])} {self._figure(amount)}" for method, amount in by_method.items()]
        return [*said, tr("others pay {amount}", amount=self._figure(others))] if others else said

    def _state(self, line: SheetRow, standing: Standing) -> CellRoles:
        face = STANDING[standing]
        picture = icons.pixmap(face.icon, tone_ink(face.tone), theme.px(ICON))
        word = tr(face.word)
        return cell(word, self._status[face.tone], f"{line.name}: {word}", picture)


def _spoken_note(line: SheetRow, entry: RowEntry) -> str:
    if not entry.note:
        return tr("note on {name}: none", name=line.name)
    return tr("note on {name}: {note}", name=line.name, note=entry.note)


def _named(line: SheetRow) -> str:
    """The member's name; marked where she joined or left since the meeting before."""
    if line.change == "joined":
        return tr("{name} · joined", name=line.name)
    return tr("{name} · left", name=line.name) if line.change == "left" else line.name
