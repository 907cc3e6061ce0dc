"""The parts of a loan file at the left, each with what is in it and a tick where it is done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.money import Currency
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.appraisal.appraisals import Section
from fieldapp.services.loan.live import LiveAppraisal
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import phrases, theme
from fieldapp.ui.screens.application_parts.session import BUSINESS_FILE, PLEDGES, WISH, FileSession
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.rows import Row, RowList, RowStyle

NEED, HOUSEHOLD, BUSINESS, DEBTS, SECURITY, GUARANTORS, CHECKS, APPRAISAL, OPINION, FILE, COVENANTS = range(11)
ORDER = (NEED, HOUSEHOLD, BUSINESS, FILE, DEBTS, SECURITY, GUARANTORS, COVENANTS, CHECKS, APPRAISAL, OPINION)
"""How they stand in the list."""
KEYS = {at: f"Ctrl+{at + 1}" for at in range(9)} | {FILE: "Ctrl+0"}
NAMES = (
    mark("Need"),
    mark("Household"),
    mark("Business"),
    mark("Debts elsewhere"),
    mark("Security"),
    mark("Guarantors"),
    mark("Checks"),
    mark("Appraisal"),
    mark("Your opinion"),
    mark("Business file"),
    mark("Covenants"),
)
_ICONS = (
    "hand-coins",
    "house",
    "store",
    "landmark",
    "shield-check",
    "handshake",
    "list-checks",
    "scale",
    "message-square",
    "notebook",
    "file-check",
)
PART_OF = {"need": NEED, "opinion": OPINION, "pledge": SECURITY, "file": FILE}


def part_of(field: str) -> int:
    """The part in which a problem's field stands."""
    words = field.split(".")
    if words[0] == "sheet":
        return {"debt": DEBTS, "books": FILE, "good": FILE}.get(words[1], HOUSEHOLD) if len(words) > 1 else HOUSEHOLD
    return PART_OF.get(words[0], NEED)


def part_rows(session: FileSession, file: LoanFile, found: LiveAppraisal | None, money: Currency) -> list[Row]:
    """One row per part: what is in it, and whether it is done."""
    figures = _figures(session, file, found, money)
    return [
        Row(
            key=at,
            title=tr(NAMES[at]),
            subtitle=figures[at][0],
            icon="circle-check" if figures[at][1] else _ICONS[at],
            icon_tone=Tone.OK if figures[at][1] else Tone.MUTE,
        )
        for at in ORDER
    ]


def _figures(
    session: FileSession, file: LoanFile, found: LiveAppraisal | None, money: Currency
) -> list[tuple[str, bool]]:
    sheet = found.typed.sheet if found else None

    def year(*sections: Section) -> int:
        return sum(sum(line.months()) for line in sheet.lines if line.section in sections) if sheet else 0

    home, trade = (year(Section.HOUSEHOLD_INCOME), year(Section.HOUSEHOLD_COST)), (year(Section.BUSINESS_INCOME), 0)
    debts = [debt for debt in sheet.debts if debt.lender and debt.loan_id == NO_ID] if sheet else []
    pledged = sum(1 for name, text in session.cells[PLEDGES].items() if name.endswith(".value") and text)
    offer, known = (found.offer, found.known) if found else (None, False)
    ways = len(found.why_not) if found else 0
    carried = (
        tr("{amount} a month", amount=phrases.money(found.shown.capacity.limit, money))
        if found and known
        else tr("no income yet")
    )
    wants = all(session.text(WISH, name) for name in ("product", "amount", "installments", "purpose"))
    said = bool(session.text(WISH, "opinion") and session.text(WISH, "recommended"))
    filed = any(text for name, text in session.cells[BUSINESS_FILE].items() if name.startswith("file."))
    promised = len(file.covenants)
    living = tr("{amount} in a month", amount=phrases.money(home[0] // 12, money))
    trading = tr("{amount} in a month", amount=phrases.money(trade[0] // 12, money))
    return [
        (phrases.money(offer.amount, money) if offer else tr("open", "not done yet"), wants and offer is not None),
        (living if home[0] else tr("costs only") if home[1] else tr("open", "not done yet"),
         bool(home[0] or home[1])),
        (trading if trade[0] else tr("none"), trade[0] > 0),
        (tr_n("{n} lender", "{n} lenders", len(debts)) if debts else tr("none written"), bool(debts)),
        (tr_n("{n} pledge", "{n} pledges", pledged) if pledged else tr("nothing pledged"), pledged > 0),
        (tr_n("{n} person", "{n} people", len(file.guarantors)), bool(file.guarantors)),
        (tr_n("{n} in the way", "{n} in the way", ways) if ways else tr("nothing in the way"),
         offer is not None and not ways),
        (carried, known and offer is not None and found is not None
         and found.shown.installment <= found.shown.capacity.limit),
        (tr("written") if said else tr("open", "not done yet"), said),
        (tr("written") if filed else tr("not needed"), filed),
        (tr_n("{n} agreed", "{n} agreed", promised) if promised else tr("none"), promised > 0),
    ]  # fmt: skip


class PartsList(RowList):
    """Ctrl+1 to Ctrl+9 open them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RowStyle(height=44, tiles=False, margin=12), parent)
        self.setAccessibleName(tr("Parts of the application"))

    def room(self) -> int:
        """How wide the list has to be."""
        return theme.px(196)
