"""One assessment before it is submitted: consent, interview, references, observations, time; plain Python.

Everything is kept in the drafts as texts under the keys "consent", "q<code>", "t<code>" (tenths of a second),
"ref<number>_<part>", "ref<number>_i<question>", "obs<c>_rating", "obs<c>_evidence", "small" and "seconds".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.words import mark
from fieldapp.domain.work.anchors import REFERENCE_ITEMS, ReferenceItem
from fieldapp.domain.work.assessment import RATING_MAX, RATING_MIN, AssessmentSubmitted, Observation, Reference, Source
from fieldapp.domain.work.questionnaire import FiveC
from fieldapp.domain.work.small_tests import PATIENCE_STEPS, SUMS
from fieldapp.services.borrower.assessments import SubmitAssessment
from fieldapp.services.directory import PersonRow
from fieldapp.ui.screens.assessment_parts.interview import Interview, Spoken

SOURCES = (Source.LEADER, Source.TRADE, Source.DRAWN, Source.OTHER)
"""Who is asked: three, and one more where they lie far apart."""
PAUSE_MAX_MS = 5 * 60_000
"""A longer rest between two answers is a break and is not counted as time of the interview."""

YES, NO, PART = "yes", "no", "part"
"""What she says first: all of it, nothing of it, or all but the statements."""
CANNOT_SAY = mark("Cannot say")
TESTS = PATIENCE_STEPS + len(SUMS)
"""How many questions the small tests have."""


@dataclass(frozen=True)
class Question:
    """One question to a reference."""

    code: int
    text: str


QUESTIONS = tuple(Question(int(item), anchored.question) for item, anchored in REFERENCE_ITEMS.items())


@dataclass
class ReferenceEntry:
    """What is typed about one person who knows her, and what that person said."""

    source: Source = Source.OTHER
    name: str = ""
    relation: str = ""
    years: str = ""
    missed: str = ""
    said: Interview = field(default_factory=lambda: Interview(QUESTIONS))
    borrower: Id = NO_ID

    @property
    def stated(self) -> bool:
        """Whether there is something to hand in: a drawn neighbor stands there by name before she was asked."""
        if self.source is Source.DRAWN and self.borrower != NO_ID:
            return bool(self.said.answered or self.said.skipped or self.missed)
        return bool(self.name.strip())

    def reference(self) -> Reference:
        """What is handed in."""
        items = tuple(self.said.value_of(int(item)) or 0 for item in ReferenceItem)
        return Reference(
            name=self.name.strip(),
            relation=self.relation.strip(),
            years_known=int(self.years) if self.years.isdecimal() else 0,
            items=items if any(items) and not self.missed else (),
            source=self.source,
            borrower=self.borrower,
        )


@dataclass
class ObservationEntry:
    """What the officer saw for one C."""

    rating: str = ""
    evidence: str = ""

    @property
    def needs_evidence(self) -> bool:
        """A rating at an end of the scale without a word of what was seen."""
        return self.rating in (str(RATING_MIN), str(RATING_MAX)) and not self.evidence.strip()


@dataclass
class SmallTests:
    """The two small tests as they are chosen: five times today or later, three sums."""

    marks: list[int] = field(default_factory=list)

    @property
    def at(self) -> int:
        """The question that is asked now, from 0; all are through at TESTS."""
        return len(self.marks)

    @property
    def patience(self) -> tuple[int, ...]:
        """The five choices, none while they are not complete."""
        return tuple(self.marks[:PATIENCE_STEPS]) if len(self.marks) >= PATIENCE_STEPS else ()

    @property
    def sums(self) -> tuple[int, ...]:
        """The answers to the sums, none while they are not complete."""
        return tuple(self.marks[PATIENCE_STEPS:]) if len(self.marks) == TESTS else ()

    @property
    def kept(self) -> str:
        """What the drafts hold."""
        return ",".join(map(str, self.marks))


@dataclass
class AssessmentSession:
    """All parts of one assessment."""

    borrower_id: Id
    interview: Interview
    consent: str = ""
    references: list[ReferenceEntry] = field(default_factory=list)
    observations: dict[FiveC, ObservationEntry] = field(default_factory=dict)
    seconds: int = 0
    small: SmallTests = field(default_factory=SmallTests)
    _last_answer_ms: int | None = None

    @property
    def declined(self) -> bool:
        return self.consent == NO

    @property
    def spoken(self) -> bool:
        """Whether she is read the statements."""
        return self.consent == YES

    @property
    def needing_evidence(self) -> FiveC | None:
        """The first observation that cannot stand without evidence."""
        return next((c for c, seen in self.observations.items() if seen.needs_evidence), None)

    def asked(self, at_ms: int) -> None:
        """The first statement stands there: from here on time is counted. `at_ms`: monotonic milliseconds."""
        if self._last_answer_ms is None:
            self._last_answer_ms = at_ms

    def answered(self, at_ms: int, code: int = 0) -> dict[str, str]:
        """Count the time since the answer before; what to keep of that. `at_ms`: monotonic milliseconds."""
        kept = {}
        if self._last_answer_ms is not None:
            passed = at_ms - self._last_answer_ms
            if 0 <= passed <= PAUSE_MAX_MS:
                self.seconds += round(passed / 1000)
                self.interview.took_ds[code] = round(passed / 100)
                kept[f"t{code}"] = str(self.interview.took_ds[code])
        self._last_answer_ms = at_ms
        return {"seconds": str(self.seconds), **kept}

    def command(self) -> SubmitAssessment:
        """The assessment as the service takes it; one that she declined carries nothing else."""
        if self.declined:
            return SubmitAssessment(self.borrower_id, declined=True)
        return SubmitAssessment(
            borrower_id=self.borrower_id,
            answers=self.interview.answers() if self.spoken else (),
            references=tuple(entry.reference() for entry in self.references if entry.stated),
            observations=tuple(
                Observation(c, int(seen.rating), seen.evidence.strip())
                for c, seen in self.observations.items()
                if seen.rating
            ),
            duration_s=self.seconds,
            patience=self.small.patience,
            sums=self.small.sums,
        )


def restored(
    borrower_id: Id, statements: Sequence[Spoken], kept: Mapping[str, str], neighbor: PersonRow | None = None
) -> AssessmentSession:
    """The session as the drafts hold it; a new one where they hold nothing. neighbor: who was drawn to be asked."""
    interview = Interview(statements, _numbered(kept, "q"))
    interview.took_ds = {code: int(text) for code, text in _numbered(kept, "t").items() if text.isdecimal()}
    observations = {
        c: ObservationEntry(kept.get(f"obs{int(c)}_rating", ""), kept.get(f"obs{int(c)}_evidence", "")) for c in FiveC
    }
    seconds = kept.get("seconds", "")
    return AssessmentSession(
        borrower_id,
        interview,
        kept.get("consent", ""),
        [_entry(number, source, kept, neighbor) for number, source in enumerate(SOURCES)],
        observations,
        int(seconds) if seconds.isdecimal() else 0,
        SmallTests([int(text) for text in kept.get("small", "").split(",") if text.isdecimal()][:TESTS]),
    )


def _entry(number: int, source: Source, kept: Mapping[str, str], neighbor: PersonRow | None) -> ReferenceEntry:
    drawn = neighbor if source is Source.DRAWN else None
    parts = {part: kept.get(f"ref{number}_{part}", "") for part in ("name", "relation", "years", "missed")}
    name = parts["name"] or (drawn.name if drawn else "")
    same = drawn is not None and name == drawn.name
    relation = parts["relation"] or ("Neighbor" if drawn else "")
    said = Interview(QUESTIONS, _numbered(kept, f"ref{number}_i"))
    who = drawn.borrower_id if drawn is not None and same else NO_ID
    return ReferenceEntry(source, name, relation, parts["years"], parts["missed"], said, who)


def _numbered(kept: Mapping[str, str], start: str) -> dict[int, str]:
    """The kept texts whose key is `start` and a number."""
    cut = len(start)
    return {int(key[cut:]): text for key, text in kept.items() if key.startswith(start) and key[cut:].isdecimal()}


def kept_of(content: AssessmentSubmitted) -> dict[str, str]:
    """What the drafts would hold of an assessment that was handed in; the start of one that was returned."""
    kept = {"consent": YES if content.answers else PART, "seconds": str(content.duration_s)}
    for answer in content.answers:
        kept[f"q{answer.code}"] = f"-{answer.reason}" if answer.value is None else str(answer.value)
        kept[f"t{answer.code}"] = str(answer.took_ds)
    for number, source in enumerate(SOURCES):
        who = next((item for item in content.references if item.source is source), None)
        if who is None:
            continue
        kept |= {f"ref{number}_name": who.name, f"ref{number}_relation": who.relation}
        kept[f"ref{number}_years"] = str(who.years_known)
        for item, value in zip(ReferenceItem, who.items, strict=False):
            kept[f"ref{number}_i{int(item)}"] = str(value) if value else f"-{CANNOT_SAY}"
    kept["small"] = ",".join(map(str, (*content.patience, *content.sums)))
    for seen in content.observations:
        kept |= {f"obs{int(seen.c)}_rating": str(seen.rating), f"obs{int(seen.c)}_evidence": seen.evidence}
    return kept
