"""The sums of the sheet in words: the strip above it and the row below it."""

from fieldapp.domain.money import Currency, format_amount
from fieldapp.domain.words import mark, tr, tr_n
from fieldapp.ui import phrases
from fieldapp.ui.screens.sheet_parts.book import Standing, Sums
from fieldapp.ui.screens.sheet_parts.columns import (
    ARREARS,
    DIFFERENCE,
    DUE,
    EXPECTED,
    FINE,
    MEMBER,
    PAID,
    SAVINGS,
    STATUS,
)
from fieldapp.ui.tables.totals_bar import Total
from fieldapp.ui.widgets.cards import Kpi

_SHORT_WORDS = {
    Standing.ABSENT: mark("{n} absent"),
    Standing.EXCUSED: mark("{n} excused"),
    Standing.NOT_PAID: mark("{n} not paid"),
    Standing.PART: mark("{n} part"),
    Standing.AHEAD: mark("{n} ahead"),
}


def numbers(sums: Sums, currency: Currency) -> list[Kpi]:
    """The six numbers of the strip."""
    here = phrases.joined(
        *(
            _counted(word, count)
            for count, word in (
                (sums.late, mark("{n} late")),
                (sums.left_early, mark("{n} left early")),
                (sums.away, mark("{n} absent")),
                (sums.excused, mark("{n} excused")),
            )
            if count
        )
    )
    exceptions = phrases.joined(
        *(
            _counted(word, sums.standings[standing])
            for standing, word in _SHORT_WORDS.items()
            if sums.standings[standing]
        )
    )
    in_hand = tr("with savings and fines") if sums.fines else tr("repayments + savings")
    if sums.elsewhere:
        in_hand = tr("{amount} not in cash", amount=phrases.money(sums.elsewhere, currency))
    return [
        Kpi(
            tr("Entered"),
            tr("{n} of {m}", n=sums.entered, m=sums.rows),
            tr("{n} to go", n=sums.to_go) if sums.to_go else tr("all entered"),
            share=_share(sums.entered, sums.rows),
        ),
        Kpi(
            tr("Repayments"),
            phrases.money(sums.repaid, currency),
            tr("of {amount}", amount=phrases.money(sums.expected, currency)),
            share=_share(sums.repaid, sums.expected),
            share_tone="ok",
        ),
        Kpi(
            tr("Savings"),
            phrases.money(sums.savings, currency),
            tr("of {amount}", amount=phrases.money(sums.savings_expected, currency)),
            share=_share(sums.savings, sums.savings_expected),
            share_tone="ok",
        ),
        Kpi(tr("Present"), str(sums.came), here or tr("nobody missing")),
        Kpi(
            tr("Exceptions"),
            str(sums.exceptions),
            exceptions or tr("none so far"),
            value_tone="warn" if sums.exceptions else "text",
        ),
        Kpi(tr("Cash to count"), phrases.money(sums.cash, currency), in_hand, value_tone="accent"),
    ]


def totals(sums: Sums, currency: Currency) -> dict[str, Total]:
    """The row of sums under the columns."""

    def figure(amount: int) -> str:
        return format_amount(amount, currency)

    left = tr("{amount} still expected", amount=phrases.money(sums.still_expected, currency))
    made = {
        MEMBER: Total(tr_n("Total · {n} member", "Total · {n} members", sums.members)),
        DUE: Total(figure(sums.due)),
        ARREARS: Total(figure(sums.arrears)),
        EXPECTED: Total(figure(sums.expected)),
        PAID: Total(figure(sums.paid)),
        SAVINGS: Total(figure(sums.savings)),
        STATUS: Total(left if sums.still_expected else "", "second", quiet=True),
    }
    if sums.fines:
        made[FINE] = Total(figure(sums.fines))
    if sums.difference:
        made[DIFFERENCE] = Total(figure(sums.difference), "bad" if sums.difference < 0 else "info")
    return made


def _counted(words: str, count: int) -> str:
    return tr(words, n=count)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
