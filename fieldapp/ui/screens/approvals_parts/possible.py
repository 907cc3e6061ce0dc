"""What can be done with an item of the queue, and the sentence that says why not."""

from __future__ import annotations

from collections.abc import Sequence

from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.domain.words import tr
from fieldapp.services.oversight.approvals import ApprovalItem
from fieldapp.ui import messages


def own_work() -> str:
    """Why the own work cannot be decided."""
    return messages.text(Rejection(Reason.MAKER_IS_CHECKER))


def approved_already() -> str:
    """Why what was approved with other terms is not approved again."""
    return tr("It is approved with other terms, and the officer asks about them. Answer with D, or return it with R.")


def why_nothing(item: ApprovalItem | None) -> str | None:
    return None if item is not None else tr("Nothing waits for you here.")


def why_not_decide(item: ApprovalItem | None) -> str | None:
    return own_work() if item is not None and item.mine else why_nothing(item)


def why_not_accept(item: ApprovalItem | None) -> str | None:
    return approved_already() if item is not None and item.decided and not item.mine else why_not_decide(item)


def why_no_terms(item: ApprovalItem | None) -> str | None:
    if item is not None and not item.asked[0]:
        return tr("Only a loan can be approved with other terms.")
    return why_not_accept(item)


def why_no_photo(item: ApprovalItem | None) -> str | None:
    return None if item is not None and item.photos else tr("There is no photo.")


def against(item: ApprovalItem) -> str:
    """The rule that speaks against a loan, in its sentence."""
    return next((messages.text(check.why) for check in item.checks if check.why), "")


def to_know(item: ApprovalItem) -> str:
    """What to know before deciding on it."""
    if item.mine:
        return own_work()
    if item.decided:
        return approved_already()
    if item.subject_kind == "adjustment":
        return tr("A change of a loan that is agreed on cannot be taken back with Z.")
    return ""


def plain(items: Sequence[ApprovalItem]) -> list[ApprovalItem]:
    """The visits that nothing speaks against and nobody talks about."""
    return [
        one for one in items if one.subject_kind == "visit" and not (one.flagged or one.mine or one.talk or one.aside)
    ]
