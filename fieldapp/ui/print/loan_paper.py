"""A loan file on A4: what she asks for, her year of cash, what was found, who stands in, and what she agrees to.

The agreement is in the borrower's language, as her receipts are; everything else in the officer's. Of a loan that was
taken over from earlier books it has no agreement, but what stands in the records.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.services.loan.applications import STATE_WORDS, ApplicationView
from fieldapp.services.loan.approval_view import loan_lines
from fieldapp.ui import phrases
from fieldapp.ui.print.paper import Paper, PaperColumn, PaperTable
from fieldapp.ui.print.receipt_page import number_day
from fieldapp.ui.print.receipt_words import ReceiptWords

if TYPE_CHECKING:
    from fieldapp.services.appraisal.appraisals import SheetView
    from fieldapp.services.appraisal.guarantors import GuarantorLine
    from fieldapp.services.desk import Desk
    from fieldapp.services.loan.loan_file import LoanFile
    from fieldapp.services.loan.loan_file import Paper as KnownPaper
    from fieldapp.services.loan.products import OfferView
    from fieldapp.services.loan.taken_over import TakenOverLoan
    from fieldapp.services.money.positions import LoanView

AGREEMENT = mark("Agreement")
BORROWS = mark("I, {name}, borrow {amount} from {branch}. In my hand I get {in_hand}; fees of {fees} are kept back.")
BORROWS_WHOLE = mark("I, {name}, borrow {amount} from {branch} and get all of it in my hand.")
REPAYS = mark("I pay back {total} in {count} installments of up to {most}, the first on {first}, the last on {last}.")
COSTS = mark("Beyond the amount the loan costs me {cost}, which is {rate} % a year.")
RECEIPTS = mark("I get a numbered receipt for every payment. I may pay earlier at any time.")
TELLS = mark("If I cannot pay on a day, I tell my loan officer before it.")
STANDS_IN = mark("{name} stands in for {amount} of it if I do not pay.")
_SIGNERS = 4


def loan_paper(desk: Desk, file: LoanFile, words: ReceiptWords) -> Paper | None:
    """The paper of a file that was handed in, None for one that is only begun."""
    view = file.view
    if view is None:
        return None
    wish = (PaperColumn(tr("Application"), 22), PaperColumn("", 78))
    tables = [
        PaperTable(wish, loan_lines(desk, view), wrapped=True),
        _flow(desk, file.sheet.shown),
        _findings(file.sheet.shown),
        _guarantors(file.guarantors),
        _papers(file.papers),
        *((_schedule(view.offer),) if view.offer is not None else ()),
    ]
    guarantors = [line.name for line in file.guarantors]
    return Paper(
        title=tr("Loan file of {name}", name=view.row.name),
        subtitle=phrases.joined(tr(STATE_WORDS[view.row.state]), view.row.officer, desk.branch_name),
        currency=desk.currency,
        tables=tuple(table for table in tables if table.rows),
        remarks=agreement(desk, view, file.guarantors, words) if view.offer is not None else (),
        remarks_title=words.own(AGREEMENT),
        signatures=(view.row.name, *guarantors[: _SIGNERS - 2], view.row.officer),
        reference=f"application:{file.application_id.hex()}",
        synthetic=desk.synthetic,
    )


def taken_over_paper(desk: Desk, file: TakenOverLoan) -> Paper:
    """The paper of a loan without an application: its terms, her papers, who stands in, what is paid and not."""
    person, loan = file.person, file.loan
    known = file.sheet.version != NO_ID
    tables = [
        PaperTable((PaperColumn(tr("Loan"), 22), PaperColumn("", 78)), _terms(desk, file), wrapped=True),
        *((_flow(desk, file.sheet.shown), _findings(file.sheet.shown)) if known else ()),
        _guarantors(file.guarantors),
        _papers(file.papers),
        _paid(loan),
    ]
    return Paper(
        title=tr("Loan file of {name}", name=person.name),
        subtitle=phrases.joined(tr("Taken over"), file.officer, desk.branch_name),
        currency=desk.currency,
        tables=tuple(table for table in tables if table.rows),
        remarks=(tr("This loan was taken over from earlier books. What she signed is in the file on paper."),),
        signatures=(person.name, *[line.name for line in file.guarantors][: _SIGNERS - 2], file.officer),
        reference=f"loan:{loan.loan_id.hex()}",
        synthetic=desk.synthetic,
    )


def _terms(desk: Desk, file: TakenOverLoan) -> list[tuple[str, str]]:
    """The loan as it stands today."""
    person, loan = file.person, file.loan
    money = partial(phrases.money, currency=desk.currency)
    late = tr_n("{n} day late", "{n} days late", loan.days_late)
    lines = [
        (tr("Product"), loan.product_name),
        (tr("Amount"), money(loan.principal)),
        (tr("Handed over"), phrases.full_day(loan.disbursed_day)),
        (tr("Group"), phrases.joined(person.group_name, person.center_name)),
        (tr("Code"), person.code),
        (tr("Paid before it was taken over"), money(file.opening_paid)),
        (tr("Arrears"), phrases.joined(money(loan.arrears), late) if loan.days_late else ""),
    ]
    return [(label, text) for label, text in lines if text]


def _paid(loan: LoanView) -> PaperTable:
    columns = (
        PaperColumn("#", 8),
        PaperColumn(tr("Due"), 23),
        PaperColumn(tr("To pay"), 23, right=True),
        PaperColumn(tr("Paid"), 23, right=True),
        PaperColumn(tr("Left", "money"), 23, right=True),
    )
    shown = loan.installments
    rows = [(str(one.number), number_day(one.due_day), one.due, one.paid, one.due - one.paid) for one in shown]
    due, paid = sum(one.due for one in shown), sum(one.paid for one in shown)
    return PaperTable(columns, rows, ("", tr("Together"), due, paid, due - paid), tr("Installments"))


def agreement(
    desk: Desk, view: ApplicationView, guarantors: Sequence[GuarantorLine], words: ReceiptWords
) -> tuple[str, ...]:
    """What she agrees to, sentence by sentence, with the figures of the offer; nothing without an offer."""
    offer = view.offer
    if offer is None:
        return ()
    money = partial(phrases.money, currency=desk.currency)
    said = [
        words.own(BORROWS if offer.in_hand < offer.amount else BORROWS_WHOLE).format(
            name=view.row.name,
            amount=money(offer.amount),
            branch=desk.branch_name,
            in_hand=money(offer.in_hand),
            fees=money(offer.fees_at_hand_over),
        ),
        words.own(REPAYS).format(
            total=money(offer.to_pay),
            count=len(offer.rows),
            most=money(max(row.total for row in offer.rows)),
            first=number_day(offer.rows[0].day),
            last=number_day(offer.rows[-1].day),
        ),
    ]
    if offer.apr is not None:
        said.append(words.own(COSTS).format(cost=money(offer.cost), rate=f"{offer.apr * 100:.1f}"))
    said += [words.own(STANDS_IN).format(name=line.name, amount=money(line.amount)) for line in guarantors]
    return (*said, words.own(RECEIPTS), words.own(TELLS))


def _flow(desk: Desk, shown: SheetView) -> PaperTable:
    grid = shown.grid
    columns = (
        PaperColumn(tr("Month"), 14),
        PaperColumn(tr("Income"), 18, right=True),
        PaperColumn(tr("Counts"), 18, right=True),
        PaperColumn(tr("Costs"), 18, right=True),
        PaperColumn(tr("Debts"), 18, right=True),
        PaperColumn(tr("Left", "money"), 18, right=True),
    )
    rows = list(zip(grid.months, grid.income, grid.counted, grid.costs, grid.debts, grid.left, strict=True))
    if not any(grid.income):
        rows = []
    sums = (grid.income, grid.counted, grid.costs, grid.debts, grid.left)
    title = tr("Cash flow of a year in {currency}", currency=desk.currency.code)
    return PaperTable(columns, rows, (tr("Year"), *(sum(months) for months in sums)), title)


def _findings(shown: SheetView) -> PaperTable:
    answers = {True: tr("yes"), False: tr("no"), None: ""}
    rows = [(reason, "") for reason in shown.reasons]
    rows += [(check.sentence, answers[check.ok]) for check in shown.checks]
    rows += [(f"{line.case}: {line.sentence}", answers[line.ok]) for line in shown.stress]
    rows += [(warning, "") for warning in shown.warnings]
    title = tr("Appraisal by {policy}", policy=shown.policy)
    return PaperTable(
        (PaperColumn(tr("What was found"), 90), PaperColumn(tr("In order"), 10)), rows, title=title, wrapped=True
    )


def _guarantors(lines: Sequence[GuarantorLine]) -> PaperTable:
    columns = (
        PaperColumn(tr("Who stands in"), 50),
        PaperColumn(tr("For"), 25, right=True),
        PaperColumn(tr("Left a month"), 25, right=True),
    )
    rows = [(line.name, line.amount, line.free if line.free is not None else tr("not known")) for line in lines]
    return PaperTable(columns, rows, title=tr("Guarantors"))


def _papers(papers: Sequence[KnownPaper]) -> PaperTable:
    rows = [("×" if paper.ok else "□", paper.sentence) for paper in papers]
    return PaperTable((PaperColumn("", 4), PaperColumn(tr("Paper"), 96)), rows, title=tr("Papers"))


def _schedule(offer: OfferView) -> PaperTable:
    columns = (
        PaperColumn("#", 6),
        PaperColumn(tr("Due"), 16),
        PaperColumn(tr("Principal"), 16, right=True),
        PaperColumn(tr("Interest"), 16, right=True),
        PaperColumn(tr("Fee"), 14, right=True),
        PaperColumn(tr("To pay"), 16, right=True),
        PaperColumn(tr("Still owed"), 16, right=True),
    )
    rows = [
        (str(row.number), number_day(row.day), row.principal, row.interest, row.fee, row.total, row.left)
        for row in offer.rows
    ]
    fees = sum(row.fee for row in offer.rows)
    totals = ("", tr("Together"), offer.amount, offer.interest, fees, offer.to_pay, "")
    return PaperTable(columns, rows, totals, tr("Installments"))
