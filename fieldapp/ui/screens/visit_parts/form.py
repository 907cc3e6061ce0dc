"""What stands in the form of one visit: texts by the names of its fields, and which are not written yet."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from fieldapp.domain.ids import Id
from fieldapp.domain.people import BorrowerField
from fieldapp.domain.work.visit import LATE_MS, LoanUse, VisitContent, VisitOutcome, VisitPurpose, WorkState
from fieldapp.services.borrower.visits import VisitForm, change_name, content_of
from fieldapp.ui.screens.visit_parts.words import NO_POSITION

OPEN_STATES = (WorkState.DRAFT, WorkState.RETURNED)
"""States in which the maker may still change a visit."""


class VisitEntry:
    """The fields of a visit as they are typed.

    Everything is text, exactly as the drafts keep it: numbers in digits, days as day numbers, amounts in minor units,
    positions in millionths of a degree.
    """

    def __init__(self, form: VisitForm, now_ms: int) -> None:
        self.visit_id: Id = form.visit_id
        self.borrower_id: Id = form.borrower.borrower_id
        self.state = form.state
        self._base = form.content
        self.home = form.home
        self.fields = form.fields
        self._photo_rule = form.photo_rule
        # Begun as a whole before; where only fields are kept here, what is not among them was never chosen.
        self._begun = bool(form.content.started_ms) and "started_ms" not in form.kept
        self._texts: dict[str, str] = dict(form.kept)
        self._unsaved: dict[str, str] = {}
        if not self._begun and self.open:
            self._texts.setdefault("started_ms", str(now_ms))
        if not self._begun and "no_position_reason" not in self._texts:
            self._texts["no_position_reason"] = NO_POSITION[0]

    @property
    def open(self) -> bool:
        """Whether it may be changed."""
        return self.state in OPEN_STATES

    @property
    def content(self) -> VisitContent:
        """The visit as it stands; a promise only counts with the outcome that says so."""
        content = content_of(self._texts, self._base)
        if content.outcome is not VisitOutcome.PROMISE:
            content = replace(content, promise_amount=0, promise_day=0)
        if content.latitude_e6 is not None:
            content = replace(content, no_position_reason="")
        if content.purpose is not VisitPurpose.LOAN_USE_CHECK:
            content = replace(content, loan_use=LoanUse.NOT_ASKED)
        return content

    @property
    def wants_photo(self) -> bool:
        """Policy asks for a photo, and there is none."""
        content = self.content
        return not content.photos and self._photo_rule.wants_photo(content.purpose)

    @property
    def changes(self) -> dict[BorrowerField, str]:
        """What was typed to be different in her profile, as texts."""
        named = {name: self._texts.get(change_name(name), "").strip() for name in BorrowerField}
        return {name: text for name, text in named.items() if text}

    def finished(self, now_ms: int) -> VisitContent:
        """The visit with the time at which it ended."""
        return replace(self.content, ended_ms=now_ms)

    def is_chosen(self, name: str) -> bool:
        """Whether purpose or outcome was really chosen, here or in an earlier version of the visit."""
        return self._begun or not self.open or name in self._texts

    def type(self, name: str, text: str) -> bool:
        """Take a field's text; False when it says nothing new."""
        if self._texts.get(name) == text:
            return False
        # The first field that is written takes the time along at which the visit began.
        self._unsaved |= {key: self._texts[key] for key in ("started_ms",) if key in self._texts and not self._unsaved}
        self._texts[name] = text
        self._unsaved[name] = text
        return True

    @property
    def unsaved(self) -> dict[str, str]:
        """The fields that are not on the disk yet."""
        return dict(self._unsaved)

    def written(self, values: dict[str, str]) -> None:
        """These values are on the disk; a field typed on meanwhile stays unsaved."""
        for name, text in values.items():
            if self._unsaved.get(name) == text:
                del self._unsaved[name]


def late_without_time(content: VisitContent, now_ms: int) -> bool:
    """Whether a visit that was never handed in was begun so long ago that it must say when it was."""
    begun, said = content.started_ms and not content.ended_ms, content.happened_ms
    return bool(begun) and not said and now_ms - content.started_ms > LATE_MS


_POSITION = re.compile(r"\s*(-?\d{1,2}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*")
_MILLIONTHS = Decimal(1_000_000)


def parse_position(text: str) -> tuple[int, int] | None:
    """Latitude and longitude in millionths of a degree from `25.6125, 85.1376`; None for no place on earth."""
    found = _POSITION.fullmatch(text)
    if found is None:
        return None
    latitude, longitude = (int(Decimal(part) * _MILLIONTHS) for part in found.groups())
    return (latitude, longitude) if abs(latitude) <= 90_000_000 and abs(longitude) <= 180_000_000 else None


def position_text(content: VisitContent) -> str:
    """The same the other way round; nothing where there is no position."""
    if content.latitude_e6 is None or content.longitude_e6 is None:
        return ""
    return f"{Decimal(content.latitude_e6) / _MILLIONTHS}, {Decimal(content.longitude_e6) / _MILLIONTHS}"
