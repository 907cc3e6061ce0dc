"""What the composition root tells the windows about the program itself: its version and the crash reports kept here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class About:
    """version: in words. reports: reads the crash reports, files and lines only, '' for none."""

    version: str = ""
    reports: Callable[[], str] = lambda: ""


_about = About()


def about() -> About:
    """What was told; empty before."""
    return _about


def tell(told: About) -> None:
    """Called once by whoever starts the windows."""
    global _about
    _about = told
