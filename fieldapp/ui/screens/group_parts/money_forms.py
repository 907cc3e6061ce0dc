"""Money between members: the fund, covering a member who is short, and giving back what others paid."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.words import mark, tr
from fieldapp.services.group import cover, fund
from fieldapp.services.group.fund import FundMove
from fieldapp.ui import phrases, tasks
from fieldapp.ui.screens.group_parts import form_dialog as ask
from fieldapp.ui.screens.group_parts.cover_dialog import CoverDialog
from fieldapp.ui.screens.group_parts.form_dialog import Values
from fieldapp.ui.screens.group_parts.work import Form, GroupWork
from fieldapp.ui.widgets.fields import Choice

if TYPE_CHECKING:
    from fieldapp.services.desk import Saved
    from fieldapp.services.group.cover import ClaimsView, ShortLoan
    from fieldapp.services.group.page import GroupPage


def into_fund(work: GroupWork, shown: GroupPage, kind: FundMove) -> None:
    """A contribution or a fine."""
    people = [(row.borrower_id, row.name) for row in shown.group.members]
    fine = kind is FundMove.FINE
    parts = [
        ask.amount("amount", tr("Amount"), work.desk.currency),
        ask.pick("member", tr("From"), people if fine else [(NO_ID, tr("All members together")), *people]),
        ask.words("reason", tr("Why") if fine else tr("Note, if there is one")),
    ]

    def act(values: Values) -> Saved | Rejection:
        wanted = fund.MoveFund(
            shown.group.group_id,
            kind,
            cast(int, values["amount"]),
            cast(Id, values["member"]),
            reason=str(values["reason"]),
        )
        return fund.move_fund(work.desk, wanted)

    balance = phrases.money(shown.fund.balance, work.desk.currency)
    sentence = tr("{amount} is in the fund. The money is counted with your cash, with a receipt.", amount=balance)
    name = shown.group.name
    contribution = tr("Money into the fund of {name}?", name=name)
    title = tr("Fine into the fund of {name}?", name=name) if fine else contribution
    work.show(Form(title, sentence, parts, tr("Record it"), tr("Fund changed"), act, "coins"))


def out_of_fund(work: GroupWork, shown: GroupPage) -> None:
    """A withdrawal, signed by leader or cashier beside the officer."""
    parts = [ask.amount("amount", tr("Amount"), work.desk.currency)]
    if shown.fund.signers:
        parts.append(ask.pick("leader", tr("Who signs with you"), shown.fund.signers))
    parts.append(ask.words("reason", tr("What for")))

    def act(values: Values) -> Saved | Rejection:
        wanted = fund.MoveFund(
            shown.group.group_id,
            FundMove.WITHDRAWAL,
            cast(int, values["amount"]),
            leader=cast(Id, values.get("leader", NO_ID)),
            reason=str(values["reason"]),
        )
        return fund.move_fund(work.desk, wanted)

    balance = phrases.money(shown.fund.balance, work.desk.currency)
    sentence = tr("{amount} is in the fund.", amount=balance)
    if not shown.fund.signers:
        nobody = mark("{amount} is in the fund. The group has no leader or cashier yet; elect one first.")
        sentence = tr(nobody, amount=balance)
    title = tr("Money out of the fund of {name}?", name=shown.group.name)
    work.show(Form(title, sentence, parts, tr("Pay it out"), tr("Fund changed"), act, "hand-coins"))


def cover_member(work: GroupWork, borrower_id: Id, name: str) -> None:
    """Others pay for a member who is short."""

    def show(loans: tuple[ShortLoan, ...]) -> None:
        if not loans:
            work.refused.emit(tr("{name} is not short of anything today. There is nothing to cover.", name=name))
            return
        dialog = CoverDialog(work.desk, work.over, name, loans)
        dialog.finished.connect(dialog.deleteLater)
        dialog.covered.connect(lambda saved: work.done.emit(saved, tr("Cover for {name} recorded", name=name)))
        dialog.ask()

    tasks.run(partial(cover.short_loans, work.desk, borrower_id), show, owner=work)


def give_back(work: GroupWork, borrower_id: Id, name: str) -> None:
    """A covered member gives back what others paid, the oldest first."""

    def show(claims: ClaimsView) -> None:
        owed = sum(line.left for line in claims.owes)
        if not owed:
            work.refused.emit(tr("{name} owes nothing for covers. There is nothing to give back.", name=name))
            return
        ways = [Choice(1, tr("From hand to hand")), Choice(2, tr("Through you"))]
        lines = ", ".join(f"{line.other} {phrases.money(line.left, work.desk.currency)}" for line in claims.owes[-4:])
        parts = [
            ask.amount("amount", tr("Amount"), work.desk.currency, owed),
            ask.choice("how", tr("How"), ways, 1, columns=2),
            ask.words("note", tr("Note, if there is one")),
        ]

        def act(values: Values) -> Saved | Rejection:
            wanted = cover.RepayCover(
                borrower_id,
                cast(int, values["amount"]),
                through_office=values["how"] == 2,
                note=str(values["note"]),
            )
            return cover.repay_cover(work.desk, wanted)

        title, done = tr("What does {name} give back?", name=name), tr("{name} gave back", name=name)
        sentence = tr("Still owed: {names}. The oldest is paid first.", names=lines)
        work.show(Form(title, sentence, parts, tr("Record it"), done, act, "handshake"))

    tasks.run(partial(cover.claims_of, work.desk, borrower_id), show, owner=work)
