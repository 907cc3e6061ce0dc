"""Trouble, shown once and with a way on: a fault of the environment as a message, a bug as the crash window."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """Trouble of the environment in the words of the person: what happened, what it means for the data, what to do."""

    sentence: str
    details: str


KNOWN: tuple[type[Exception], ...] = (OSError,)
"""What counts as trouble of the environment; everything else is a bug."""

_shown_by: Callable[[Fault], None] | None = None


def describe(trouble: Exception) -> Fault:
    """The message for a known fault."""
    return Fault("The computer refused this. What you typed is still on screen. Try again.", str(trouble))


def show_faults_with(show: Callable[[Fault], None] | None) -> None:
    """Tell where faults are shown that no screen took care of (the main window's strip)."""
    global _shown_by
    _shown_by = show


def show(fault: Fault) -> None:
    """Show a fault that no screen took care of."""
    if _shown_by is not None:
        _shown_by(fault)
