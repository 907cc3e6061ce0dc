"""What was said of a meeting does not depend on the order or the number of times it is heard."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fieldapp.domain.collection.meeting import Attendance, Meeting, MeetingRecorded, SheetLine, meeting_id
from fieldapp.domain.collection.not_held import MeetingNotHeld, NotHeld
from fieldapp.domain.operation import Entry
from tests.fakes.branch import DAY, FakeBranch

SAID = st.lists(
    st.tuples(
        st.sampled_from(["anil", "bela", "rao"]),
        st.sampled_from(["", "Rain or flood", "Funeral in the village"]),
        st.sampled_from([0, DAY - 1, DAY + 2]),
        st.integers(1, 4),
    ),
    max_size=6,
)


def _heard(branch: FakeBranch, entries: list[Entry]) -> tuple[NotHeld | None, bool]:
    before = dict(branch.state.records)
    for entry in entries:
        branch.fold(entry)
    key = meeting_id(branch.center, DAY)
    found, held = branch.state.find(NotHeld, key), branch.state.find(Meeting, key) is not None
    branch.state.records.clear()
    branch.state.records.update(before)
    return found, held


@settings(max_examples=40, deadline=None)
@given(SAID, st.booleans(), st.randoms(use_true_random=False))
def test_neither_order_nor_repetition_makes_a_difference(
    said: list[tuple[str, str, int, int]], sheet: bool, chance: object
) -> None:
    branch = FakeBranch()
    key = meeting_id(branch.center, DAY)
    entries = [
        branch.entry(who, MeetingNotHeld(branch.center, DAY, reason, moved), key, at_ms=hour * 3_600_000)
        for who, reason, moved, hour in said
    ]
    if sheet:
        line = SheetLine(branch.borrowers[0], Attendance.PRESENT, 10_500, 500, branch.loans[0])
        entries.append(branch.entry("anil", MeetingRecorded(branch.center, (line,), 1), key))
    plain = _heard(branch, entries)
    mixed = [*entries, *(entry for entry in entries if entry.operation.kind == 1460)]
    chance.shuffle(mixed)  # type: ignore[attr-defined]  # hypothesis hands over a Random
    assert _heard(branch, mixed) == plain
