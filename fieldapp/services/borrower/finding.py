"""Finding anything by what one remembers of it: people, centers, groups and loans; and whom one was with last."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from fieldapp.domain.ids import Id, id_text, parse_id
from fieldapp.domain.loan.account import Loan
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.record import Kind
from fieldapp.domain.words import tr
from fieldapp.services.desk import Desk
from fieldapp.services.directory import PersonRow, Rows, some_rows, stands_at
from fieldapp.store.lists import LoanLine, words_of
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

    Words of at least four letters may have one letter wrong where nothing begins with them (people only). Only what is
    returned is read, however many people there are.
    """
    words = words_of(text)
    with desk.book.view() as view:
        if not words:
            return Found(_recent(desk, view, people_most))
        ids = queries.find_people(view.connection, text, people_most)
        rows = some_rows(desk, view, ids)
        people = tuple(rows[key] for key in ids if key in rows and rows[key].state is not BorrowerState.MERGED)
        lines, named = queries.find_places(view.connection, text, PLACES_MOST)
        places = tuple(PlaceFound(_PLACES[line.kind], line.id, line.name, line.within, named) for line in lines)
        # who fits by nothing but the center that was typed is not whose loan is wanted
        by_name = bool(people) and _fits(words, (people[0].name, people[0].code))
        wanted = people if by_name or not any(place.by_name for place in places) else ()
        return Found(people, places, _loans(desk, view, rows, text, wanted), by_name)


_PLACES: Final[Mapping[int, Literal["center", "group"]]] = {Kind.CENTER: "center", Kind.GROUP: "group"}


def _fits(words: Sequence[str], texts: Iterable[str]) -> bool:
    """Tell whether every word typed begins a word of the texts."""
    known = [word for text in texts for word in words_of(text)]
    return all(any(one.startswith(word) for one in known) for word in words)


def _recent(desk: Desk, view: View, most: int) -> tuple[PersonRow, ...]:
    kept = drafts.recall(view.connection, FORM, _KEY).get(_PEOPLE, "").split()
    ids = [parse_id(text) for text in kept][:most]
    rows = some_rows(desk, view, ids)
    if not rows:
        ids = queries.by_name(view.connection, most)
        rows = some_rows(desk, view, ids)
    return tuple(rows[key] for key in ids if key in rows)


def _loans(desk: Desk, view: View, rows: Rows, text: str, people: Sequence[PersonRow]) -> tuple[LoanFound, ...]:
    """Return loans by a part of their number, then those the first person owes on."""
    found: list[LoanFound] = []
    typed = text.strip()
    if _may_be_number(typed, people):
        found += _numbered(desk, view, typed)
    if people:
        for line in rows.active_loans(people[0].borrower_id):
            if all(one.loan_id != line.id for one in found):
                found.append(_loan(desk, people[0], line, ""))
    return tuple(found[:LOANS_MOST])


def _numbered(desk: Desk, view: View, typed: str) -> Iterator[LoanFound]:
    """Yield the loans whose numbers hold what was typed, the shortest numbers first."""
    numbers = dict(queries.loans_with(view.connection, typed, NUMBERED_MOST))
    first = sorted(numbers, key=lambda key: (len(numbers[key]), numbers[key]))[:LOANS_MOST]
    loans = view.some(Loan, first)
    rows = some_rows(desk, view, [loan.borrower_id for loan in loans.values()])
    for key in first:
        loan = loans.get(key)
        lines = rows.loans_of.get(loan.borrower_id, ()) if loan is not None else ()
        line = next((one for one in lines if one.id == key), None)
        if loan is not None and line is not None and loan.borrower_id in rows:
            yield _loan(desk, rows[loan.borrower_id], line, numbers[key])


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
