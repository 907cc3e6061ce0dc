"""What people chose for the windows of this laptop, in force for the one application as its theme is.

`change(language="fr")` puts a choice on, keeps it on the disk, and tells who listens to `told().changed`. The session
builds the window anew when the language changes; everything else is dressed where it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal

from fieldapp.config import Preferences
from fieldapp.ui import languages, theme
from fieldapp.ui import overrides as overrides
from fieldapp.ui.theme import TEXT_SCALES, Density
from fieldapp.ui.tokens import Scheme

Keep = Callable[[Preferences], None]


class Told(QObject):
    """`changed` carries what was chosen before and what is chosen now."""

    changed = Signal(object, object)


_told = Told()
_current = Preferences()
_policy_language = ""
_keep: Keep = lambda _chosen: None  # noqa: E731  nothing is kept before `begin`


def told() -> Told:
    """Whom to listen to."""
    return _told


def current() -> Preferences:
    """What is chosen now."""
    return _current


def language() -> languages.Language:
    """The language in force: the person's, else the institution's, else the desktop's."""
    return languages.chosen(_current.language, _policy_language, QLocale.system().name())


def worn() -> tuple[Scheme, int]:
    """The colors and the text size on screen, whoever chose them."""
    return theme.current().scheme, theme.current().scale


def begin(chosen: Preferences = Preferences(), keep: Keep | None = None, policy_language: str = "") -> None:  # noqa: B008
    """Put on what was chosen last; later changes are handed to `keep`."""
    global _current, _keep, _policy_language
    _current, _policy_language = chosen, policy_language
    _keep = keep or (lambda _chosen: None)
    _put_on()


def change(**chosen: Any) -> None:
    """Choose something else, by the names of `Preferences`."""
    global _current
    before, _current = _current, replace(_current, **chosen)
    if _current == before:
        return
    _keep(_current)
    _put_on()
    _told.changed.emit(before, _current)


def _put_on() -> None:
    languages.speak(language(), latin_digits=_current.latin_digits)
    scheme = Scheme(_current.scheme) if _current.scheme in set(Scheme) else theme.system_scheme()
    scale = _current.scale if TEXT_SCALES[0] <= _current.scale <= TEXT_SCALES[-1] else 100
    density = Density(_current.density) if _current.density in set(Density) else Density.NORMAL
    theme.apply(scheme, scale, density)
