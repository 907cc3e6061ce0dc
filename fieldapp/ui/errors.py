"""Trouble, shown once and with a way on: a fault of the environment as a message, a bug as the crash window."""

from collections.abc import Callable
from dataclasses import dataclass

from fieldapp.domain.words import tr


@dataclass(frozen=True)
class Fault:
    """Trouble of the environment: what happened, what it means for the records, what to do; and the details for IT."""

    sentence: str
    details: str


Kinds = tuple[type[Exception], ...]

_known: Kinds = (OSError,)
_more: Callable[[], Kinds] = tuple


def known_kinds() -> Kinds:
    """What counts as trouble of the environment; everything else is a bug."""
    return tuple(dict.fromkeys((*_known, *_more())))


def also_known(*kinds: type[Exception]) -> None:
    """Add kinds of faults."""
    global _known
    _known = tuple(dict.fromkeys((*_known, *kinds)))


def ask_for_kinds(more: Callable[[], Kinds]) -> None:
    """Whom to ask for further kinds once something went wrong: the composition root names those of the store and the
    network, which no window imports, and which are not loaded before the first one is on screen."""
    global _more
    _more = more


def describe(trouble: Exception) -> Fault:
    """The message for a known fault; a fault that brings its own sentence is taken at its word."""
    sentence = getattr(trouble, "sentence", "")
    if not sentence:
        sentence = tr("This laptop refused that. What you typed is still on screen. Try again, then ask IT.")
    return Fault(sentence, str(trouble))


_shown_by: Callable[[Fault], None] | None = None


def show_faults_with(show: Callable[[Fault], None] | None) -> None:
    """Tell where faults are shown that no screen took care of: the strip of the main window."""
    global _shown_by
    _shown_by = show


def show(fault: Fault) -> None:
    """Show a fault that no screen took care of."""
    if _shown_by is not None:
        _shown_by(fault)
