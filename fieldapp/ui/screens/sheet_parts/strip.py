"""The sums of the sheet in words: the strip above it and the row below it."""

from fieldapp.domain.money import Currency, format_amount
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
    Standing.ABSENT: "absent",
    Standing.EXCUSED: "excused",
    Standing.NOT_PAID: "not paid",
    Standing.PART: "part",
    Standing.AHEAD: "ahead",
}


def numbers(sums: Sums, currency: Currency) -> list[Kpi]:
    """The six numbers of the strip."""
    here = phrases.joined(
        *(
            f"{count} {word}"
            for count, word in (
                (sums.late, "late"),
                (sums.left_early, "left early"),
                (sums.away, "absent"),
                (sums.excused, "excused"),
            )
            if count
        )
    )
    exceptions = phrases.joined(
        *(f"{sums.standings[standing]} {word}" for standing, word in _SHORT_WORDS.items() if sums.standings[standing])
    )
    in_hand = "with savings and fines" if sums.fines else "repayments + savings"
    return [
        Kpi(
            "Entered",
            f"{sums.entered} of {sums.rows}",
            f"{sums.to_go} to go" if sums.to_go else "all entered",
            share=_share(sums.entered, sums.rows),
        ),
        Kpi(
            "Repayments",
            phrases.money(sums.paid, currency),
            f"of {phrases.money(sums.expected, currency)}",
            share=_share(sums.paid, sums.expected),
            share_tone="ok",
        ),
        Kpi(
            "Savings",
            phrases.money(sums.savings, currency),
            f"of {phrases.money(sums.savings_expected, currency)}",
            share=_share(sums.savings, sums.savings_expected),
            share_tone="ok",
        ),
        Kpi("Present", str(sums.came), here or "nobody missing so far"),
        Kpi(
            "Exceptions",
            str(sums.exceptions),
            exceptions or "none so far",
            value_tone="warn" if sums.exceptions else "text",
        ),
        Kpi("Cash to count", phrases.money(sums.cash, currency), in_hand, value_tone="accent"),
    ]


def totals(sums: Sums, currency: Currency) -> dict[str, Total]:
    """The row of sums under the columns."""

    def figure(amount: int) -> str:
        return format_amount(amount, currency)

    left = sums.still_expected
    made = {
        MEMBER: Total(f"Total · {phrases.counted(sums.members, 'member')}"),
        DUE: Total(figure(sums.due)),
        ARREARS: Total(figure(sums.arrears)),
        EXPECTED: Total(figure(sums.expected)),
        PAID: Total(figure(sums.paid)),
        SAVINGS: Total(figure(sums.savings)),
        STATUS: Total(f"{phrases.money(left, currency)} still expected" if left else "", "second", quiet=True),
    }
    if sums.fines:
        made[FINE] = Total(figure(sums.fines))
    if sums.difference:
        made[DIFFERENCE] = Total(figure(sums.difference), "bad" if sums.difference < 0 else "info")
    return made


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0
