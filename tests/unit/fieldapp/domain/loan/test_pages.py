"""Events in pages: none lost, each page written once, and the pages of a loan follow from its events alone."""

from __future__ import annotations

from fieldapp.domain.loan.pages import (
    EVENT_BYTES,
    PAGE,
    RECENT_MIN,
    Booked,
    Deed,
    LoanPage,
    appended,
    newest_first,
    pack_event,
    page_id,
    pages_of,
    payments_in,
    read,
    rewritten,
    unpack_events,
)
from fieldapp.domain.loan.split import Part
from fieldapp.domain.record import Record
from fieldapp.domain.state import Draft, MemoryState
from tests.fakes.branch import DAY, named

LOAN = Record(named("loan"))


def event(number: int) -> Booked:
    return Booked(named(f"p{number}"), number, DAY + number, 100 + number, named("anil"), named("m"), number)


def written(count: int) -> tuple[MemoryState, bytes, int, list[int]]:
    """Return state, recent events and pages after so many events, and how many pages each one wrote."""
    state, recent, pages, puts = MemoryState(), b"", 0, []
    for number in range(count):
        draft = Draft(state)
        recent, pages = appended(draft, LOAN, recent, pages, pack_event(event(number)))
        state.put(draft.changes)
        puts.append(len(draft.changes))
    return state, recent, pages, puts


def test_an_event_is_packed_and_read_again() -> None:
    waived = Booked(named("a"), 0, -5, 700, named("b"), deed=Deed.WAIVED, part=Part.INTEREST)
    assert unpack_events(pack_event(waived) + pack_event(event(3))) == (waived, event(3))
    assert len(pack_event(waived)) == EVENT_BYTES
    assert payments_in((waived, event(3))) == (event(3),)


def test_a_hundred_events_are_all_there_and_each_wrote_one_page_at_most() -> None:
    state, recent, pages, puts = written(100)
    assert read(state, LOAN.id, recent, pages) == tuple(event(number) for number in range(100))
    assert max(puts) == 1
    assert RECENT_MIN * EVENT_BYTES <= len(recent) < (RECENT_MIN + PAGE) * EVENT_BYTES
    assert pages == pages_of(100)


def test_a_loan_without_an_event_is_written_like_one_that_never_had_it() -> None:
    state, recent, pages, _ = written(40)
    kept = [item for item in read(state, LOAN.id, recent, pages) if item.line != 39]
    draft = Draft(state)
    recent, pages = rewritten(draft, LOAN, pages, kept)
    state.put(draft.changes)
    never, never_recent, never_pages, _ = written(39)
    assert (recent, pages) == (never_recent, never_pages)
    assert {key: item for key, item in state.records.items() if item.events} == never.records  # type: ignore[attr-defined]


def test_only_pages_that_change_are_written_again() -> None:
    state, recent, pages, _ = written(40)
    kept = [item for item in read(state, LOAN.id, recent, pages) if item.line != 20]
    draft = Draft(state)
    rewritten(draft, LOAN, pages, kept)
    assert all(isinstance(item, LoanPage) for item in draft.changes)
    assert page_id(LOAN.id, 0) not in {item.id for item in draft.changes}
    assert page_id(LOAN.id, 2) in {item.id for item in draft.changes}


def test_a_look_back_reads_no_page_further_than_it_must() -> None:
    state, recent, pages, _ = written(40)
    assert [len(block) for block in newest_first(state, LOAN.id, recent, pages)] == [8, 8, 8, 8, 8]
    blocks = newest_first(Draft(MemoryState()), LOAN.id, recent, pages)
    assert next(blocks)[-1] == event(39)  # of a laptop that has no history yet
    assert list(blocks) == [()] * pages
