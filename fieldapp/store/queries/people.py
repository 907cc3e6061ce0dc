"""Finding people by what one remembers of them: parts of the name in any order, code, digits of the phone, place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from sqlalchemy import Connection

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.people import BorrowerState
from fieldapp.domain.record import Kind
from fieldapp.store.engine import driver
from fieldapp.store.lists import words_of

FUZZY_LETTERS_MIN = 4


def find_people(connection: Connection, text: str, most: int) -> list[Id]:
    """Return the borrowers whose words begin with every word typed, best first.

    A word of at least four letters that nothing begins with may have one letter wrong, missing, too many or swapped.
    Up to RANKED_MOST are told without weighing everybody who fits: whole words of the name, beginnings of it, code and
    phone, then the place, each in the order of the names.
    """
    words = words_of(text)
    if not words:
        return []
    begins = [_prefix(word) for word in words]
    found = _first(connection, words, most) if most <= RANKED_MOST else _match(connection, begins, most)
    if found:
        return found
    if not any(_may_be_misspelt(word) for word in words):
        return []
    terms = [row[0] for row in driver(connection).execute("SELECT term FROM person_word")]
    alternatives = [_alternatives(word, terms) for word in words]
    if not all(alternatives):
        return []
    return _match(connection, alternatives, most)


RANKED_MOST: Final = 100
_LOOKED_AT: Final = 64
"""So many of those that fit equally well are put in order of their names."""


def _first(connection: Connection, words: list[str], most: int) -> list[Id]:
    """Return the first who fit: stage by stage, each asked only while somebody is wanted."""
    begins = " AND ".join(_prefix(word) for word in words)
    whole = " AND ".join(f'"{word}"' for word in words)
    stages = (f"{{name}} : ({whole})", f"{{name}} : ({begins})", f"{{name code phone}} : ({begins})", begins)
    found: dict[Id, None] = {}
    for stage in stages:
        rows = driver(connection).execute(
            "SELECT p.name, p.id FROM person_search s CROSS JOIN person p ON p.rowid = s.rowid "
            "WHERE person_search MATCH ? LIMIT ?",
            (stage, max(_LOOKED_AT, most) + len(found)),
        )
        found |= dict.fromkeys(Id(row[1]) for row in sorted(rows.fetchall()))
        if len(found) >= most:
            break
    return list(found)[:most]


def all_people(connection: Connection, text: str) -> set[Id]:
    """Return everybody whose words begin with every word typed, in no order."""
    begins = " AND ".join(_prefix(word) for word in words_of(text))
    rows = driver(connection).execute(
        "SELECT p.id FROM person_search s CROSS JOIN person p ON p.rowid = s.rowid WHERE person_search MATCH ?",
        (begins,),
    )
    return {Id(row[0]) for row in rows}


def maybe_alike(connection: Connection, name: str, digits: str) -> set[Id]:
    """Return who has every word of a name of several but one, or a phone number that ends in some digits.

    More may be told than fit, never fewer: whoever asks compares them word by word.
    """
    words = [" ".join(words_of(word)) for word in name.split()]
    kept = [words[:at] + words[at + 1 :] for at in range(len(words))] if len(words) > 1 else []
    asked = [" AND ".join(f'{{name}} : "{word}"' for word in some) for some in kept if all(some)]
    if digits:
        asked.append(f'{{phone}} : "{digits}"')
    if not asked:
        return set()
    rows = driver(connection).execute(
        "SELECT p.id FROM person_search s CROSS JOIN person p ON p.rowid = s.rowid WHERE person_search MATCH ?",
        (" OR ".join(f"({one})" for one in asked),),
    )
    return {Id(row[0]) for row in rows}


def with_signs(connection: Connection, kind: Kind, signs: str) -> list[Id]:
    """Return the records of a kind in whose bytes some letters or digits follow one another, others between them.

    Capitals and up to eight bytes in between make no difference. One pass over the kind that decodes nothing.
    """
    between = b"[^0-9A-Za-z]{0,8}"
    # a letter with capitals outside of ASCII is let through as any
    plain = (sign.isascii() or sign.upper() == sign for sign in signs)
    parts = (re.escape(sign.encode()) if same else b"[\x80-\xff]+" for sign, same in zip(signs, plain, strict=True))
    wanted = re.compile(between.join(parts), re.IGNORECASE)
    rows = driver(connection).execute("SELECT id, body FROM record WHERE kind = ?", (int(kind),))
    return [Id(row[0]) for row in rows if wanted.search(row[1])]


_MOMENT: Final = re.compile(rb"\x1b(\x00\x00.{6})", re.DOTALL)
"""How a moment in milliseconds stands in a record: eight bytes behind their sign."""


def written_since(connection: Connection, kind: Kind, stamp: int, at_ms: int) -> list[Id]:
    """Return the records of a kind, written after a stamp, that name a moment from one on, in milliseconds since 1970.

    More may be told, never fewer. One pass over what was written that opens nothing.
    """
    first = at_ms.to_bytes(8, "big")
    rows = driver(connection).execute("SELECT id, body FROM record WHERE kind = ? AND stamp > ?", (int(kind), stamp))
    return [Id(row[0]) for row in rows if max(_MOMENT.findall(row[1]), default=b"") >= first]


class GroupLine(NamedTuple):
    """A group that was not dissolved; within: the name of its center."""

    id: Id
    center: Id
    name: str
    within: str


def groups(connection: Connection) -> list[GroupLine]:
    """Return all groups that were not dissolved, by name, without opening one."""
    rows = driver(connection).execute(
        "SELECT id, center, name, within FROM place_line WHERE kind = ?", (int(Kind.GROUP),)
    )
    return sorted(map(GroupLine._make, rows), key=lambda group: (group.name.casefold(), group.id))


def without_group(connection: Connection, center: Id) -> list[tuple[Id, str]]:
    """Return id and name of the active people of a center who belong to no group, in the order they came."""
    rows = driver(connection).execute(
        "SELECT id, name FROM person WHERE center = ? AND state = ? AND grp = ? ORDER BY rowid",
        (center, int(BorrowerState.ACTIVE), NO_ID),
    )
    return rows.fetchall()  # type: ignore[no-any-return]


class PlaceLine(NamedTuple):
    """A center or a group; within: the village of a center, the center of a group."""

    kind: int
    id: Id
    name: str
    within: str


def find_places(connection: Connection, text: str, most: int) -> tuple[list[PlaceLine], bool]:
    """Return the centers, then the groups, whose words begin with every word typed, and whether their own names do.

    What a place lies in counts only where no name fits: a center that is typed is that center, not every group in it.
    """
    words = words_of(text)
    if not words:
        return [], False
    begins = " AND ".join(_prefix(word) for word in words)
    for columns in ("{name}", "{name within}"):
        found: list[PlaceLine] = []
        for kind in (Kind.CENTER, Kind.GROUP):
            rows = driver(connection).execute(
                "SELECT p.kind, p.id, p.name, p.within FROM place_search s "
                "CROSS JOIN place_line p ON p.rowid = s.rowid WHERE place_search MATCH ? LIMIT ?",
                (f"{{kind}} : {kind.name} AND {columns} : ({begins})", max(_LOOKED_AT, most)),
            )
            lines = [PlaceLine._make(row) for row in rows.fetchall()]
            found += sorted(lines, key=lambda line: (line.name.casefold(), line.id))
            if len(found) >= most:
                break
        if found:
            return found[:most], columns == "{name}"
    return [], False


def loans_with(connection: Connection, text: str, most: int) -> list[tuple[Id, str]]:
    """Return loans whose number holds a text of at least three signs, whatever its case, with their numbers."""
    quoted = text.replace('"', '""')
    rows = driver(connection).execute(
        "SELECT n.loan, n.number FROM loan_search s CROSS JOIN loan_number n ON n.rowid = s.rowid "
        "WHERE loan_search MATCH ? LIMIT ?",
        (f'"{quoted}"', most),
    )
    return [(Id(row[0]), row[1]) for row in rows]


def _match(connection: Connection, parts: Iterable[str], most: int) -> list[Id]:
    rows = driver(connection).execute(
        "SELECT p.id FROM person_search s JOIN person p ON p.rowid = s.rowid WHERE person_search MATCH ? "
        "ORDER BY bm25(person_search, 10.0, 6.0, 4.0, 1.0), p.name LIMIT ?",
        (" AND ".join(parts), most),
    )
    return [Id(row[0]) for row in rows]


def _prefix(word: str) -> str:
    return f'"{word}"*'


def _may_be_misspelt(word: str) -> bool:
    """Tell whether a letter of a word may be wrong: it is long enough and no number."""
    return len(word) >= FUZZY_LETTERS_MIN and not word.isdigit()


def _alternatives(word: str, terms: list[str]) -> str:
    """Return a query for the word itself or the indexed words that differ from it, or begin like it, by one letter."""
    if not _may_be_misspelt(word):
        return _prefix(word)
    near = [term for term in terms if abs(len(term) - len(word)) <= 1 and one_apart(word, term)]
    begins = [term for term in terms if len(term) > len(word) and one_apart(word, term[: len(word)])]
    exact = any(term.startswith(word) for term in terms)
    chosen = ([word] if exact else []) + list(dict.fromkeys(near + begins))[:20]
    if not chosen:
        return ""
    return "(" + " OR ".join(f'"{term}"*' if term == word else f'"{term}"' for term in chosen) + ")"


def one_apart(left: str, right: str) -> bool:
    """Tell whether two words differ by at most one letter changed, missing, added, or two neighbors swapped."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    at = next((i for i, (a, b) in enumerate(zip(left, right, strict=False)) if a != b), min(len(left), len(right)))
    rest_left, rest_right = left[at:], right[at:]
    if len(left) == len(right):
        swapped = rest_left[:2] == rest_right[:2][::-1] and rest_left[2:] == rest_right[2:]
        return swapped or rest_left[1:] == rest_right[1:]
    return rest_left[1:] == rest_right if len(left) > len(right) else rest_left == rest_right[1:]


_OF_HER: Final = ", ".join(
    str(int(kind)) for kind in (Kind.BORROWER, Kind.LOAN, Kind.BALANCE, Kind.SAVINGS, Kind.VISIT, Kind.ASSESSMENT)
)


def unsent_borrowers(connection: Connection) -> set[Id]:
    """Return the borrowers about whom something saved here has not come back from the office yet.

    Linear in what has not come back: the few records of it are gone through, never all records.
    """
    rows = driver(connection).execute(
        "SELECT DISTINCT r.borrower FROM base_record b CROSS JOIN record r ON r.kind = b.kind AND r.id = b.id "  # noqa: S608
        f"WHERE b.kind IN ({_OF_HER})"
    )
    return {Id(row[0]) for row in rows}


def is_unsent(connection: Connection, borrower: Id) -> bool:
    """Tell the same of one borrower, from her own records."""
    row = driver(connection).execute(
        "SELECT 1 FROM record r CROSS JOIN base_record b ON b.kind = r.kind AND b.id = r.id "  # noqa: S608
        f"WHERE r.kind IN ({_OF_HER}) AND r.borrower = ? LIMIT 1",
        (borrower,),
    )
    return row.fetchone() is not None


def last_day(connection: Connection, kind: Kind, borrower: Id) -> int | None:
    """Return the latest day of a kind of record of one borrower, None where there is none."""
    row = driver(connection).execute(
        "SELECT max(day) FROM record WHERE kind = ? AND borrower = ?", (int(kind), borrower)
    )
    (day,) = row.fetchone()
    return day  # type: ignore[no-any-return]


def by_name(connection: Connection, most: int) -> list[Id]:
    """Return the first borrowers by name who are entries of their own."""
    rows = driver(connection).execute(
        "SELECT id FROM person INDEXED BY person_by_name WHERE state <> ? ORDER BY name COLLATE NOCASE, id LIMIT ?",
        (int(BorrowerState.MERGED), most),
    )
    return [Id(row[0]) for row in rows]


def visited_since(connection: Connection, stamp: int) -> set[Id]:
    """Return whom a visit is about that was written after a stamp."""
    rows = driver(connection).execute(
        "SELECT DISTINCT borrower FROM record INDEXED BY record_by_stamp WHERE stamp > ? AND kind = ?",
        (stamp, int(Kind.VISIT)),
    )
    return {Id(row[0]) for row in rows}


def last_days(connection: Connection, kind: Kind) -> dict[Id, int]:
    """Return the latest day of a kind of record by borrower."""
    rows = connection.exec_driver_sql(
        "SELECT borrower, max(day) FROM record WHERE kind = ? GROUP BY borrower", (int(kind),)
    )
    return {Id(row[0]): row[1] for row in rows}
