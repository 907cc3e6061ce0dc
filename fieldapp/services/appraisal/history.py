"""What a borrower's history tells of appraisals, guarantees and covenants."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.appraisal.appraisal import Appraisal, Part, Stamped
from fieldapp.domain.appraisal.covenant import Covenant, Verdict
from fieldapp.domain.appraisal.guarantor import GuaranteeLine, GuaranteePage, GuaranteeState, name_of
from fieldapp.domain.ids import Id
from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.timestamp import Day
from fieldapp.domain.words import mark, tr
from fieldapp.store.view import View

_DAY_MS: Final = 86_400_000
_PARTS: Final = {Part.SHEET: mark("Cash flow"), Part.FILE: mark("Business file"), Part.PLEDGES: mark("Pledges")}
_VERDICTS: Final = {
    Verdict.KEPT: mark("Covenant · kept"),
    Verdict.BROKEN: mark("Covenant · broken"),
    Verdict.WAIVED: mark("Covenant · waived"),
}


@dataclass(frozen=True)
class Told:
    """One thing that happened; operation: the one whose standing is its own, ref: the record it is about."""

    at_ms: int
    day: Day
    kind: Literal["appraisal", "guarantee", "covenant"]
    title: str
    sentence: str
    operation: Id
    ref: Id


def appraisal_history(view: View, borrower_id: Id, money: Currency) -> tuple[Told, ...]:
    """Return what happened, in no order; a few records per borrower."""
    appraisal = view.find(Appraisal, borrower_id)
    stamps = (*appraisal.stamps, *appraisal.earlier) if appraisal else ()
    pages = view.of_borrower(GuaranteePage, borrower_id)
    lines = {line.operation: line for page in pages for line in page.lines}
    told = [_part(stamp, borrower_id, money) for stamp in stamps]
    told += [_guarantee(view, line, borrower_id, money) for line in lines.values()]
    for covenant in view.of_borrower(Covenant, borrower_id):
        told += [
            Told(check.at_ms, check.day, "covenant", tr(_VERDICTS[check.verdict]),
                 f"{covenant.text}: {check.evidence}", covenant.version, covenant.id)
            for check in covenant.checks
        ]  # fmt: skip
    return tuple(told)


def _part(stamp: Stamped, person: Id, money: Currency) -> Told:
    said = tr("by {policy}", policy=stamp.policy)
    if stamp.part is Part.SHEET:
        limit = format_amount(stamp.limit, money, symbol=True)
        said = tr("She can carry {amount} a month, by {policy}", amount=limit, policy=stamp.policy)
    return Told(stamp.at_ms, stamp.day, "appraisal", tr(_PARTS[stamp.part]), said, stamp.version, person)


def _guarantee(view: View, line: GuaranteeLine, person: Id, money: Currency) -> Told:
    amount = format_amount(line.amount, money, symbol=True)
    if line.borrower == person:
        title = tr("Guarantor")
        said = tr("{name} stands in for {amount}", name=name_of(view, line.guarantor), amount=amount)
    else:
        title = tr("Stands in")
        said = tr("for {name}, {amount}", name=name_of(view, line.borrower), amount=amount)
    if line.state is GuaranteeState.RELEASED:
        said = f"{said} · " + tr("released: {reason}", reason=tr(line.reason))
    elif line.state is GuaranteeState.CALLED:
        said = f"{said} · " + tr("asked to pay {amount}", amount=format_amount(line.called, money, symbol=True))
    return Told(line.day * _DAY_MS, line.day, "guarantee", title, said, line.version, line.loan_id)
