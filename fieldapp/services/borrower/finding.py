"""Finding anything by what one remembers of it: people, centers, groups and loans; and whom one was with last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Literal

from fieldapp.domain.center.group import Center, Group
from fieldapp.domain.ids import Id, id_text, parse_id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk
from fieldapp.services.directory import Directory, PersonRow, directory, stands_at
from fieldapp.store.lists import LoanLine
from fieldapp.store.queries import drafts
from fieldapp.store.queries import people as queries
from fieldapp.store.view import View

FORM: Final = "find_box"
"""Where it is kept whom one opened and what one did last; kept on this laptop and never sent."""
_KEY, _PEOPLE, _DONE = "last", "people", "commands"
PEOPLE_KEPT, COMMANDS_KEPT = 8, 12
PLACES_MOST, LOANS_MOST = 4, 3
NUMBER_LEAST, NUMBERED_MOST = 3, 50
"""From so many signs on a loan is looked for by its number; so many candidates are looked at."""


@dataclass(frozen=True)
class PlaceFound:
    """A center or a group. within: the center of a group, the village of a center. by_name: its own name fits."""

    kind: Literal["center", "group"]
    place_id: Id
    name: str
    within: str
    by_name: bool = False


@dataclass(frozen=True)
class LoanFound:
    """A loan of somebody; number: as on the agreement, '' where it has none. outstanding: minor units."""

    loan_id: Id
    borrower_id: Id
    name: str
    label: str
    number: str
    outstanding: int


@dataclass(frozen=True)
class Found:
    """What fits, best first. by_name: the first person fits by her name, not by where she lives or meets."""

    people: tuple[PersonRow, ...] = ()
    places: tuple[PlaceFound, ...] = ()
    loans: tuple[LoanFound, ...] = ()
    by_name: bool = False


def find(desk: Desk, text: str, people_most: int = 6) -> Found:
    """Return what fits every word typed; nothing typed finds whom one was with last, or the first by name.

    Words of at least four letters may have one letter wrong where nothing begins with them (people only).
    """
    words = queries.words_of(text)
    with desk.book.view() as view:
        everybody = directory(desk, view)
        if not words:
            return Found(_recent(view, everybody, people_most))
        ids = queries.find_people(view.connection, text, people_most)
        rows = [everybody.rows[key] for key in ids if key in everybody.rows]
        people = tuple(row for row in rows if row.state is not BorrowerState.MERGED)
        places = _places(desk, view, everybody, words)
        # who fits by nothing but the center that was typed is not whose loan is wanted
        by_name = bool(people) and _fits(words, (people[0].name, people[0].code))
        wanted = people if by_name or not any(place.by_name for place in places) else ()
        return Found(people, places, _loans(desk, view, everybody, text, wanted), by_name)


def _fits(words: Sequence[str], texts: Iterable[str]) -> bool:
    """Tell whether every word typed begins a word of the texts."""
    return _begin(words, [word for text in texts for word in queries.words_of(text)])


def _begin(words: Sequence[str], known: Sequence[str]) -> bool:
    return all(any(one.startswith(word) for one in known) for word in words)


def _recent(view: View, everybody: Directory, most: int) -> tuple[PersonRow, ...]:
    kept = drafts.recall(view.connection, FORM, _KEY).get(_PEOPLE, "").split()
    rows = [everybody.rows[key] for key in (parse_id(text) for text in kept) if key in everybody.rows]
    if not rows:
        rows = sorted(everybody.rows.values(), key=lambda row: (row.name.casefold(), row.borrower_id))
    return tuple(rows[:most])


@dataclass
class _Places:
    """Centers and groups with the words of their names, made once and renewed when one of them changed."""

    stamp: int = -1
    gone: int = 0
    lines: list[tuple[PlaceFound, list[str], list[str]]] = field(default_factory=list)


def _known_places(desk: Desk, view: View, everybody: Directory) -> _Places:
    kept: _Places = desk.book.memory.setdefault("places_found", _Places())
    stamp, gone = view.stamp()
    if stamp == kept.stamp and gone == kept.gone:
        return kept
    if kept.stamp < 0 or gone != kept.gone or view.changed_since(kept.stamp, Center, Group):
        centers = everybody.centers
        found = [PlaceFound("center", one.id, one.name, one.village) for one in centers.values()]
        for group in view.every(Group):
            center = centers.get(group.center_id)
            if not group.dissolved_day:
                found.append(PlaceFound("group", group.id, group.name, center.name if center is not None else ""))
        kept.lines = [(one, queries.words_of(one.name), queries.words_of(one.within)) for one in found]
    kept.stamp, kept.gone = stamp, gone
    return kept


def _places(desk: Desk, view: View, everybody: Directory, words: Sequence[str]) -> tuple[PlaceFound, ...]:
    """Return centers by name and village, then groups by name and center; groups that are dissolved are left out."""
    found = [
        (place.kind, not _begin(words, own), place.name.casefold(), place.place_id, place)
        for place, own, around in _known_places(desk, view, everybody).lines
        if _begin(words, (*own, *around))
    ]
    named = [line for line in found if not line[1]]  # "ujjala" is the center, not every group in it
    return tuple(replace(line[-1], by_name=not line[1]) for line in sorted(named or found)[:PLACES_MOST])


def _loans(
    desk: Desk, view: View, everybody: Directory, text: str, people: Sequence[PersonRow]
) -> tuple[LoanFound, ...]:
    """Return loans by a part of their number, then those the first person owes on."""
    found: list[LoanFound] = []
    typed = text.strip()
    if _may_be_number(typed, people):
        loans = view.some(Loan, queries.loans_with(view.connection, typed, NUMBERED_MOST)).values()
        lines = {loan.id: loan for loan in everybody.loans()} if loans else {}
        for loan in sorted(loans, key=lambda one: (len(one.number), one.number)):
            fits = typed.casefold() in loan.number.casefold()
            if fits and loan.id in lines and loan.borrower_id in everybody.rows:
                found.append(_loan(desk, everybody.rows[loan.borrower_id], lines[loan.id], loan.number))
    if people:
        for line in everybody.active_loans(people[0].borrower_id):
            if all(one.loan_id != line.id for one in found):
                found.append(_loan(desk, people[0], line, ""))
    return tuple(found[:LOANS_MOST])


def _may_be_number(typed: str, people: Sequence[PersonRow]) -> bool:
    """Tell whether to look through the loans: one word with letters and digits, or digits that are nobody's."""
    if len(typed) < NUMBER_LEAST or len(typed.split()) > 1 or not any(sign.isdigit() for sign in typed):
        return False
    return not people or (any(sign.isalpha() for sign in typed) and not _fits([typed.casefold()], (people[0].code,)))


def _loan(desk: Desk, person: PersonRow, loan: LoanLine, number: str) -> LoanFound:
    label = stands_at(loan, desk.clock.today()).label
    return LoanFound(loan.id, person.borrower_id, person.name, label, number, loan.outstanding)


def place_words(place: PlaceFound) -> str:
    """Return what a place is, for a line below its name."""
    if place.kind == "center":
        return tr("center in {village}", village=place.within) if place.within else tr("center")
    return tr("group of {center}", center=place.within) if place.within else tr("group")


# ---------------------------------------------------------------- whom one was with, and what one did


def remember_person(desk: Desk, borrower_id: Id) -> None:
    """Remember that somebody's page was opened, as the newest of PEOPLE_KEPT."""
    _remember(desk, _PEOPLE, id_text(borrower_id), PEOPLE_KEPT)


def remember_command(desk: Desk, name: str) -> None:
    """Remember that a command was given from the find box; name: without spaces."""
    _remember(desk, _DONE, name, COMMANDS_KEPT)


def last_commands(desk: Desk) -> tuple[str, ...]:
    """Return the commands given from the find box, newest first."""
    with desk.book.view() as view:
        return tuple(drafts.recall(view.connection, FORM, _KEY).get(_DONE, "").split())


def _remember(desk: Desk, name: str, word: str, most: int) -> None:
    with desk.book.work() as work:
        known = drafts.recall(work.view.connection, FORM, _KEY).get(name, "").split()
        if known[:1] == [word]:
            return
        kept = [word, *(one for one in known if one != word)][:most]
        work.keep_draft(FORM, _KEY, {name: " ".join(kept)})
        work.commit()
