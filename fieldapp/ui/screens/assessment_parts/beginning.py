"""What an assessment page starts from: the person, what to ask, what was kept, and why somebody is asked again."""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.ids import Id, id_text
from fieldapp.domain.words import tr, tr_n
from fieldapp.services import drafts
from fieldapp.services.borrower import assessments, people
from fieldapp.services.borrower.assessments import Beginning
from fieldapp.services.borrower.people import Profile
from fieldapp.services.desk import Desk
from fieldapp.ui.screens.approvals_parts.words import read
from fieldapp.ui.screens.assessment_parts.session import kept_of
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.notices import Banner

FORM = "assessment"


@dataclass(frozen=True)
class Loaded:
    """What the page starts from."""

    profile: Profile
    beginning: Beginning
    kept: dict[str, str]


def load(desk: Desk, borrower_id: Id) -> Loaded:
    """Off the UI thread: read all that the page shows. One that was returned is gone on with."""
    kept = drafts.recall(desk, FORM, id_text(borrower_id))
    beginning = assessments.begin(desk, borrower_id)
    if not kept and beginning.earlier is not None:
        kept = kept_of(beginning.earlier)
    return Loaded(people.profile(desk, borrower_id), beginning, kept)


def say_beginning(notice: Banner, beginning: Beginning) -> None:
    """Say why this one is made, where there is something to say."""
    if beginning.second:
        words = tr("Somebody rated her this month. You rate her too, without seeing it. Both are shown after yours.")
        notice.say(Tone.INFO, words)
    elif beginning.returned_because:
        because = read(beginning.returned_because).rstrip(".")
        notice.say(
            Tone.WARN, tr("Returned: {reason}. What you had is here; put it right and submit it anew.", reason=because)
        )
    else:
        notice.hide()


def still_open(count: int) -> str:
    """Why it cannot be handed in while statements are open."""
    return tr_n(
        "{n} statement is still open. Answer, or leave out with a reason (S). Nothing is lost.",
        "{n} statements are still open. Answer, or leave out with a reason (S). Nothing is lost.",
        count,
    )
