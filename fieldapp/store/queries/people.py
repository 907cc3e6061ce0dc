"""Finding people by what one remembers of them: parts of the name in any order, code, digits of the phone, place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from sqlalchemy import Connection

from fieldapp.domain.ids import Id
from fieldapp.domain.record import Kind

FUZZY_LETTERS_MIN = 4


def find_people(connection: Connection, text: str, most: int) -> list[Id]:
    """Return the borrowers whose words begin with every word typed, best first.

    A word of at least four letters that nothing begins with may have one letter wrong, missing, too many or swapped.
    """
    words = words_of(text)
    if not words:
        return []
    found = _match(connection, [_prefix(word) for word in words], most)
    if found:
        return found
    terms = [
        row[0]
        for row in connection.exec_driver_sql("SELECT DISTINCT term FROM person_terms WHERE col IN ('name', 'place')")
    ]
    alternatives = [_alternatives(word, terms) for word in words]
    if not all(alternatives):
        return []
    return _match(connection, alternatives, most)


def loans_with(connection: Connection, text: str, most: int) -> list[Id]:
    """Return loans whose record holds a text, as it was typed or in capitals; whoever asks looks at what it is."""
    rows = connection.exec_driver_sql(
        "SELECT id FROM record WHERE kind = ? AND (instr(body, ?) OR instr(body, ?)) LIMIT ?",
        (int(Kind.LOAN), text.encode(), text.upper().encode(), most),
    )
    return [Id(row[0]) for row in rows]


def _match(connection: Connection, parts: Iterable[str], most: int) -> list[Id]:
    rows = connection.exec_driver_sql(
        "SELECT p.id FROM person_search s JOIN person p ON p.rowid = s.rowid WHERE person_search MATCH ? "
        "ORDER BY bm25(person_search, 10.0, 6.0, 4.0, 1.0), p.name LIMIT ?",
        (" AND ".join(parts), most),
    )
    return [Id(row[0]) for row in rows]


def words_of(text: str) -> list[str]:
    """Return the words as the index keeps them: small, without marks above or below Latin letters, nothing but letters
    and digits."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKD", text.casefold()) if not ("̀" <= sign <= "ͯ"))
    composed = unicodedata.normalize("NFC", plain)
    kept = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in composed)
    return kept.split()[:8]


def _prefix(word: str) -> str:
    return f'"{word}"*'


def _alternatives(word: str, terms: list[str]) -> str:
    """Return a query for the word itself or the indexed words that differ from it, or begin like it, by one letter."""
    if len(word) < FUZZY_LETTERS_MIN:
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


def unsent_borrowers(connection: Connection) -> set[Id]:
    """Return the borrowers about whom something saved here has not come back from the office yet."""
    kinds = (Kind.BORROWER, Kind.LOAN, Kind.BALANCE, Kind.SAVINGS, Kind.VISIT, Kind.ASSESSMENT)
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT r.borrower FROM base_record b JOIN record r ON r.kind = b.kind AND r.id = b.id "
        "WHERE b.kind IN (?, ?, ?, ?, ?, ?)",
        tuple(int(kind) for kind in kinds),
    )
    return {Id(row[0]) for row in rows}


def last_days(connection: Connection, kind: Kind) -> dict[Id, int]:
    """Return the latest day of a kind of record by borrower."""
    rows = connection.exec_driver_sql(
        "SELECT borrower, max(day) FROM record WHERE kind = ? GROUP BY borrower", (int(kind),)
    )
    return {Id(row[0]): row[1] for row in rows}
