"""One branch takes the rows of one office: the choice among the offices that a file of a whole institution holds."""

from __future__ import annotations

from fieldapp.domain.intake.reading.cells import key_of
from fieldapp.domain.intake.reading.gather import OTHER_OFFICE, OWN_PROBLEM, Gathered
from fieldapp.domain.intake.rows import Mention, OfficeRow
from fieldapp.domain.intake.sheet import Place, Problem


def choose_office(gathered: Gathered, office: str) -> None:
    """Keep the rows of the office; several offices and no choice, or a choice that is not there, is a problem."""
    _check_listed(gathered)
    offices: dict[str, Mention] = {}
    for row in gathered.rows.with_office():
        if row.office:
            offices.setdefault(key_of(row.office.text), row.office)
    names = ", ".join(mention.text for mention in offices.values())
    if office and key_of(office) not in offices:
        sentence = f"No row belongs to the office {office}. The rows belong to: {names or 'none'}."
        gathered.problems.append(Problem(Place("", ""), sentence, blocks=True))
    elif len(offices) > 1 and not office:
        place = next(iter(offices.values())).place
        sentence = f"The rows belong to {len(offices)} offices: {names}. A branch takes one; choose it with --office."
        gathered.problems.append(Problem(Place(place.file, ""), sentence, blocks=True))
    elif office:
        _keep(gathered, key_of(office))


def _check_listed(gathered: Gathered) -> None:
    """Where a sheet lists the offices, every other row must belong to one of them."""
    listed = {key_of(row.name) for row in gathered.rows.of(OfficeRow)}
    if not listed:
        return
    unknown = {
        row.place: row.office
        for row in gathered.rows.with_office()
        if row.office and key_of(row.office.text) not in listed
    }
    for office in unknown.values():
        sentence = f"{office.text} stands on no row of Offices. Check the spelling, or add it."
        gathered.problems.append(Problem(office.place, sentence))
    gathered.set_aside(dict.fromkeys(unknown, OWN_PROBLEM))


def _keep(gathered: Gathered, office: str) -> None:
    others = [row.place for row in gathered.rows.with_office() if row.office and key_of(row.office.text) != office]
    gathered.left_out |= dict.fromkeys(others, OTHER_OFFICE)
    gathered.set_aside(dict.fromkeys(others, OTHER_OFFICE))
