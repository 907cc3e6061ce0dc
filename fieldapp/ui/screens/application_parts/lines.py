"""Which rows a grid of the loan file has, and what may stand in their cells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fieldapp.domain.appraisal.cash_sheet import LABEL_MAX
from fieldapp.domain.money import Currency, format_amount, parse_amount
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.risk.collateral import PledgeType, Proof
from fieldapp.domain.words import mark, tr
from fieldapp.services.appraisal.appraisals import Evidence, Section
from fieldapp.services.appraisal.entry import monthly
from fieldapp.ui.screens.application_parts.session import PLEDGES, SHEET
from fieldapp.ui.tables.column import RIGHT, Column

MONTHS = tuple(f"m{month}" for month in range(12))
EVIDENCE = {
    int(Evidence.SELF_REPORT): mark("1 said"), int(Evidence.SEEN_BOOKS): mark("2 books"),
    int(Evidence.WEIGHED): mark("3 counted"), int(Evidence.BANK_STATEMENT): mark("4 bank"),
}  # fmt: skip
KINDS = {
    int(PledgeType.DEPOSIT): mark("1 Deposit"),
    int(PledgeType.LAND): mark("2 Land"),
    int(PledgeType.HOUSE): mark("3 House"),
    int(PledgeType.VEHICLE): mark("4 Vehicle"),
    int(PledgeType.EQUIPMENT): mark("5 Equipment"),
    int(PledgeType.LIVESTOCK): mark("6 Livestock"),
    int(PledgeType.STOCK): mark("7 Stock"),
    int(PledgeType.RECEIVABLES): mark("8 Receivables"),
    int(PledgeType.OTHER): mark("9 Other"),
}
PROOFS = {
    int(Proof.NONE): mark("0 none"),
    int(Proof.PAPERS_SEEN): mark("1 papers seen"),
    int(Proof.COPY_KEPT): mark("2 copy kept"),
    int(Proof.REGISTERED): mark("3 registered"),
}


@dataclass(frozen=True)
class Line:
    """One row: the stem of its cells ("line.3"), its section, a ready label while nothing is typed; or a heading."""

    stem: str
    section: int = 0
    label: str = ""
    heading: str = ""


@dataclass(frozen=True)
class Layout:
    """What a grid is for. suffix: the cell of a column; choices: words by number; presets: ready labels by section."""

    form: str
    stem: str
    columns: tuple[Column, ...]
    suffix: Mapping[str, str]
    choices: Mapping[str, Mapping[int, str]] = field(default_factory=dict)
    presets: Mapping[int, Sequence[str]] = field(default_factory=dict)
    headings: Mapping[int, str] = field(default_factory=dict)

    def cell(self, line: Line, key: str) -> str:
        """The name of a cell."""
        return f"{line.stem}.{self.suffix[key]}"


MONTH_WIDTH = 54
"""Pixels of a month at 100 % text size, where its amounts have room in it."""


def month_columns(names: Sequence[str]) -> tuple[Column, ...]:
    """Twelve columns with the names of the months."""
    return tuple(Column(key, name, MONTH_WIDTH, RIGHT, stop=True) for key, name in zip(MONTHS, names, strict=True))


_MONTH_CELLS = {key: str(month) for month, key in enumerate(MONTHS)}
HOUSEHOLD = {
    int(Section.HOUSEHOLD_INCOME): (mark("Wages"), mark("Sent by family")),
    int(Section.HOUSEHOLD_COST): (
        mark("Food"),
        mark("House and fuel"),
        mark("School"),
        mark("Health"),
        mark("Feasts and gifts"),
    ),
}
BUSINESS = {
    int(Section.BUSINESS_INCOME): (mark("Sales"),),
    int(Section.BUSINESS_COST): (mark("Goods bought"), mark("Transport"), mark("Rent and power"), mark("Wages paid")),
}
READY = frozenset(label for table in (HOUSEHOLD, BUSINESS) for labels in table.values() for label in labels)
"""Labels that the program offers; they are kept as they are written here, and said in the reader's language."""
HEADINGS = {
    int(Section.HOUSEHOLD_INCOME): mark("Comes in"),
    int(Section.HOUSEHOLD_COST): mark("Goes out"),
    int(Section.BUSINESS_INCOME): mark("Comes in"),
    int(Section.BUSINESS_COST): mark("Goes out"),
}


def flow_layout(*, business: bool) -> Layout:
    """The grid of household or business: a line of income or cost over twelve months."""
    presets = BUSINESS if business else HOUSEHOLD
    columns = (
        Column("label", tr("Line"), 132, stop=True, stretch=True),
        Column(
            "evidence", tr("Proof"), 74, stop=True, tip=tr("1 as she says, 2 books seen, 3 counted, 4 bank statement")
        ),
        *month_columns(MONTHS),
        Column("total", tr("Year"), 74, RIGHT),
    )
    suffix = {"label": "label", "evidence": "evidence", **_MONTH_CELLS}
    return Layout(SHEET, "line", columns, suffix, {"evidence": EVIDENCE}, presets, HEADINGS)


def debt_layout() -> Layout:
    """The grid of what is owed elsewhere."""
    columns = (
        Column("label", tr("Lender"), 132, stop=True, stretch=True),
        Column("outstanding", tr("Owed"), 74, RIGHT, stop=True),
        *month_columns(MONTHS),
        Column("total", tr("Year"), 74, RIGHT),
    )
    suffix = {"label": "lender", "outstanding": "outstanding", **_MONTH_CELLS}
    return Layout(SHEET, "debt", columns, suffix, {}, {0: ()}, {})


def pledge_layout() -> Layout:
    """The register of what is pledged."""
    columns = (
        Column("label", tr("What"), 190, stop=True, stretch=True),
        Column("kind", tr("Kind"), 120, stop=True, tip=tr("1 deposit … 9 other")),
        Column("value", tr("Worth"), 100, RIGHT, stop=True),
        Column("proof", tr("Ownership"), 130, stop=True, tip=tr("0 none, 1 papers seen, 2 copy kept, 3 registered")),
        Column("claims", tr("Others take first"), 120, RIGHT, stop=True),
        Column("owner", tr("Owner, if another"), 140, stop=True),
    )
    suffix = {key: key for key in ("label", "kind", "value", "proof", "claims", "owner")}
    return Layout(PLEDGES, "pledge", columns, suffix, {"kind": KINDS, "proof": PROOFS}, {0: ()}, {})


def lines_of(layout: Layout, cells: Mapping[str, str]) -> list[Line]:
    """The rows of a grid: what is typed by section, ready labels not used yet, and an empty row at the end of each."""
    typed = sorted({int(name.split(".")[1]) for name in cells if name.startswith(f"{layout.stem}.")})
    fresh = typed[-1] + 1 if typed else 0
    made: list[Line] = []
    for section, ready in layout.presets.items():
        if section in layout.headings:
            made.append(Line("", section, heading=layout.headings[section]))
        mine = [at for at in typed if section in (0, _section(cells, layout, at))]
        made += [Line(f"{layout.stem}.{at}", section) for at in mine]
        named = {cells.get(f"{layout.stem}.{at}.label", "").casefold() for at in mine}
        for label in (*(words for words in ready if words.casefold() not in named), ""):
            made.append(Line(f"{layout.stem}.{fresh}", section, label))
            fresh += 1
    return made


def _section(cells: Mapping[str, str], layout: Layout, at: int) -> int:
    text = cells.get(f"{layout.stem}.{at}.section", "")
    return int(text) if text.isdecimal() else int(Section.HOUSEHOLD_COST)


def taken(layout: Layout, key: str, text: str, money: Currency) -> str | Rejection:
    """What is kept of a typed text, or why it cannot stand there."""
    plain = text.strip()
    if not plain:
        return ""
    if key in layout.choices:
        known = plain.isdecimal() and int(plain) in layout.choices[key]
        return plain if known else Rejection(Reason.NOT_A_NUMBER, {"typed": plain})
    if key in ("label", "owner"):
        long = len(plain) > LABEL_MAX
        return Rejection(Reason.TOO_LONG, {"length": len(plain), "most": LABEL_MAX}) if long else plain
    found = monthly(plain, money) if key in MONTHS else parse_amount(plain, money)
    if isinstance(found, Rejection):
        return found
    return format_amount(found, money) if found else ""
