"""One assessment before it is submitted: consent, interview, references, observations, time; plain Python.

Everything is kept in the drafts as texts under the keys "consent", "q<code>", "ref<number>_<part>", "obs<c>_rating",
"obs<c>_evidence" and "seconds".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from fieldapp.domain.ids import Id
from fieldapp.domain.work.assessment import RATING_MAX, RATING_MIN, Observation, Reference
from fieldapp.domain.work.questionnaire import FiveC, Statement
from fieldapp.services.borrower.assessments import SubmitAssessment
from fieldapp.ui.screens.assessment_parts.interview import Interview

REFERENCES = 3
PAUSE_MAX_MS = 5 * 60_000
"""A longer rest between two answers is a break and is not counted as time of the interview."""

YES, NO = "yes", "no"


@dataclass
class ReferenceEntry:
    """What is typed about one person who knows her; rating 1 to 5, or 0 for one who was not reached."""

    name: str = ""
    relation: str = ""
    years: str = ""
    rating: str = ""

    @property
    def stated(self) -> bool:
        return bool(self.name.strip())


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
class AssessmentSession:
    """All parts of one assessment; `take` changes one text and tells what to keep."""

    borrower_id: Id
    interview: Interview
    consent: str = ""
    references: list[ReferenceEntry] = field(default_factory=list)
    observations: dict[FiveC, ObservationEntry] = field(default_factory=dict)
    seconds: int = 0
    _last_answer_ms: int | None = None

    @property
    def declined(self) -> bool:
        return self.consent == NO

    @property
    def needing_evidence(self) -> FiveC | None:
        """The first observation that cannot stand without evidence."""
        return next((c for c, seen in self.observations.items() if seen.needs_evidence), None)

    def answered(self, at_ms: int) -> dict[str, str]:
        """Count the time since the answer before; what to keep of that. `at_ms`: monotonic milliseconds."""
        if self._last_answer_ms is not None:
            passed = at_ms - self._last_answer_ms
            self.seconds += round(passed / 1000) if 0 <= passed <= PAUSE_MAX_MS else 0
        self._last_answer_ms = at_ms
        return {"seconds": str(self.seconds)}

    def command(self) -> SubmitAssessment:
        """The assessment as the service takes it; one that she declined carries nothing else."""
        if self.declined:
            return SubmitAssessment(self.borrower_id, declined=True)
        return SubmitAssessment(
            borrower_id=self.borrower_id,
            answers=self.interview.answers(),
            references=tuple(_reference(entry) for entry in self.references if entry.stated),
            observations=tuple(
                Observation(c, int(seen.rating), seen.evidence.strip())
                for c, seen in self.observations.items()
                if seen.rating
            ),
            duration_s=self.seconds,
        )


def _reference(entry: ReferenceEntry) -> Reference:
    years = int(entry.years) if entry.years.isdigit() else 0
    rating = int(entry.rating) if entry.rating in {"1", "2", "3", "4", "5"} else None
    return Reference(entry.name.strip(), entry.relation.strip(), years, rating)


def restored(borrower_id: Id, statements: Sequence[Statement], kept: Mapping[str, str]) -> AssessmentSession:
    """The session as the drafts hold it; a new one where they hold nothing."""
    answers = {int(key[1:]): mark for key, mark in kept.items() if key[0] == "q" and key[1:].isdigit()}
    references = [
        ReferenceEntry(*(kept.get(f"ref{number}_{part}", "") for part in ("name", "relation", "years", "rating")))
        for number in range(REFERENCES)
    ]
    observations = {
        c: ObservationEntry(kept.get(f"obs{int(c)}_rating", ""), kept.get(f"obs{int(c)}_evidence", "")) for c in FiveC
    }
    seconds = kept.get("seconds", "")
    return AssessmentSession(
        borrower_id,
        Interview(statements, answers),
        kept.get("consent", ""),
        references,
        observations,
        int(seconds) if seconds.isdigit() else 0,
    )
