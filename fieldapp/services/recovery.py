"""What to type where, when a laptop cannot go on by itself: a restored or copied laptop, one the office does not know,
and one whose database cannot be read. The words stand on the Sync page and on the Unlock page.
"""

from __future__ import annotations

from dataclasses import dataclass

from fieldapp.domain.words import tr
from fieldapp.protocol.problems import ProblemCode


@dataclass(frozen=True)
class TypedLine:
    """One step: who does it, what for, and the exact words to type; CODE and NEW-SEAT stand for what IT is shown."""

    about: str
    command: str


@dataclass(frozen=True)
class Recovery:
    """A way out. sentence: what happened and what it means for the records."""

    title: str
    sentence: str
    lines: tuple[TypedLine, ...]


@dataclass(frozen=True)
class Whose:
    """Whose laptop it is."""

    name: str
    seat: str
    server: str = ""


_GOES_ON = frozenset({ProblemCode.CHAIN_FORK, ProblemCode.AUTH_COUNTER, ProblemCode.EPOCH_CLOSED})


def recovery_for(code: str, whose: Whose) -> Recovery | None:
    """Return the way out of a problem that the office answered; None where waiting is enough."""
    if code in _GOES_ON:
        return _renewed(whose)
    return _enrolled_anew(whose) if code == ProblemCode.SEAT_UNKNOWN else None


def _renewed(whose: Whose) -> Recovery:
    return Recovery(
        tr("IT must let this laptop go on"),
        tr(
            "This laptop was restored from a copy, or copied. Its records are safe here; you can go on working. "
            "They reach the office once IT and you have done this:"
        ),
        (
            TypedLine(tr("1  IT, at the office's server: make a one-time code"), _code(whose)),
            TypedLine(
                tr("2  Here, with Fieldbook closed, in a terminal: go on with that code"),
                f"fieldapp renew --seat {whose.seat} --code CODE",
            ),
            TypedLine(tr("3  Open Fieldbook again and sync; records that the office has are not sent twice"), ""),
        ),
    )


def _enrolled_anew(whose: Whose) -> Recovery:
    return Recovery(
        tr("The office does not know this laptop any more"),
        tr(
            "Perhaps its server was restored from a backup made before this laptop joined. Your records are safe here. "
            "They reach the office once IT and you have done this:"
        ),
        _taken_over(whose),
    )


def unreadable(whose: Whose) -> Recovery:
    """Return the way out where the database of a laptop cannot be read: what was not sent is in its second copy."""
    return Recovery(
        tr("These records cannot be read"),
        tr(
            "What the office received is safe there. What was not sent is in a second copy beside the database, so "
            "delete nothing; only photos that were not sent yet have no second copy. IT takes it over like this:"
        ),
        _taken_over(whose),
    )


def _taken_over(whose: Whose) -> tuple[TypedLine, ...]:
    server = f" --server {whose.server}" if whose.server else ""
    return (
        TypedLine(tr("1  IT, at the office's server: make a one-time code"), _code(whose)),
        TypedLine(
            tr("2  Here, with Fieldbook closed, in a terminal: join once more; it prints the NEW-SEAT"),
            f"fieldapp enroll{server} --code CODE",
        ),
        TypedLine(
            tr("3  Here: take over what the office does not have"),
            f"fieldapp rescue --from {whose.seat} --seat NEW-SEAT",
        ),
    )


def _code(whose: Whose) -> str:
    return f"python -m sync_server device code {quoted(whose.name)}"


def quoted(text: str) -> str:
    """Return a name as it is typed in a shell of any system; quotation marks within it are left out."""
    plain = text.replace('"', "").replace("$", "").replace("`", "").replace("\\", "")
    return f'"{plain}"'
