"""Puts tokens, fonts and text size onto the application, and hands them to whoever paints.

The theme belongs to the one QApplication, as QPalette and QFont do, so it is kept in one place per process.
Widgets that paint read `color()` and `font()` while painting; Qt's own PaletteChange repaints them when it changes.
"""

from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache
from weakref import WeakSet

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from fieldapp.ui import fonts
from fieldapp.ui.resources import RESOURCES
from fieldapp.ui.style_sheet import style_sheet
from fieldapp.ui.tokens import SCHEMES, Scheme, Tokens, Tone, ToneColors

FAMILIES = fonts.FAMILIES
TEXT_SCALES = (90, 100, 115, 130, 150)


class Type(Enum):
    """A role of text: pixel size at 100 % and weight."""

    PAGE_TITLE = (20, 700)
    DIALOG_TITLE = (18, 700)
    PANEL_TITLE = (14, 600)
    BIG_NUMBER = (21, 700)
    HUGE_NUMBER = (24, 700)
    STRIP_NUMBER = (17, 700)
    TURN = (32, 700)
    BODY = (13, 400)
    BODY_MEDIUM = (13, 500)
    BODY_STRONG = (13, 600)
    SECONDARY = (12, 400)
    SECONDARY_STRONG = (12, 600)
    CAPTION = (11, 400)
    CAPTION_STRONG = (11, 600)
    KEY = (10, 600)
    LARGE_INPUT = (18, 600)
    SEARCH = (15, 400)


class Density(StrEnum):
    """How close the rows of tables stand."""

    COMPACT = "compact"
    NORMAL = "normal"
    COMFORTABLE = "comfortable"


ROW_CHANGE = {Density.COMPACT: -2, Density.NORMAL: 0, Density.COMFORTABLE: 6}


@dataclass(frozen=True)
class Theme:
    """The chosen scheme, text size (percent) and density of tables."""

    scheme: Scheme = Scheme.LIGHT
    scale: int = 100
    density: Density = Density.NORMAL

    @property
    def tokens(self) -> Tokens:
        return SCHEMES[self.scheme]


_current = Theme()
_families = 0
_windows: WeakSet[QWidget] = WeakSet()
_windows_only = False


def current() -> Theme:
    """The theme on screen now."""
    return _current


def tokens() -> Tokens:
    """The colors on screen now."""
    return _current.tokens


def tone_colors(tone: Tone) -> ToneColors:
    """The three colors of a tone in the theme on screen."""
    return _current.tokens.tone(tone)


@lru_cache(maxsize=256)
def qcolor(value: str) -> QColor:
    """A QColor for `#RRGGBB` or `#AARRGGBB`; never change the returned object."""
    return QColor(value)


def color(name: str) -> QColor:
    """The QColor of a token by its field name, such as `text2`."""
    return qcolor(getattr(_current.tokens, name))


def px(size: int) -> int:
    """A length in pixels at the chosen text size."""
    return max(1, round(size * _current.scale / 100))


def font(role: Type = Type.BODY, *, italic: bool = False) -> QFont:
    """The font of a role at the chosen text size."""
    return _font(role, italic, _current.scale, len(FAMILIES))


def written() -> tuple[int, int]:
    """What the sizes of fonts hang on: the text size, and how many families of letters are loaded."""
    return _current.scale, len(FAMILIES)


@lru_cache(maxsize=128)
def _font(role: Type, italic: bool, scale: int, families: int) -> QFont:
    size, weight = role.value
    made = QFont(FAMILIES[:families])
    made.setPixelSize(max(9, round(size * scale / 100)))
    made.setWeight(QFont.Weight(weight))
    made.setItalic(italic)
    return made


def row_height(wish: int = 26) -> int:
    """Height of a table row: the wished one in the chosen density, or what the script needs (Burmese: 29 px at 13)."""
    return max(px(wish + ROW_CHANGE[_current.density]), QFontMetrics(font()).height() + 6)


def load_fonts() -> None:
    """Load the fonts of the most frequent scripts; others follow with a language or a name that needs them."""
    fonts.load_latin()
    fonts.load_for("hi")


def system_scheme() -> Scheme:
    """Light or dark, as the desktop is set."""
    hints = QGuiApplication.styleHints()
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT


def apply(scheme: Scheme = Scheme.LIGHT, scale: int = 100, density: Density = Density.NORMAL) -> None:
    """Dress the whole application; safe to call again at any time."""
    global _current, _families
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("a theme needs a QApplication")
    wanted = Theme(scheme, scale, density)
    if app.property("dressed") and wanted == _current and len(FAMILIES) == _families:
        return
    load_fonts()
    _current, _families = wanted, len(FAMILIES)
    if app.property("dressed") is None:  # once: a style set again pulls the ground from under what is being painted
        app.setStyle("Fusion")
        app.setProperty("dressed", True)
    if app.windowIcon().isNull():
        app.setWindowIcon(QIcon(str(RESOURCES / "app" / "fieldbook.png")))
    app.setFont(font())
    app.setPalette(palette(_current.tokens))
    for wearer in [window for window in _windows if isValid(window)] if _windows_only else [app]:
        _put_sheet(wearer)


def only_windows() -> None:
    """From now on each window wears the style sheet, and the application none.

    Under a style sheet of the application Qt tells a whole tree of widgets of its style each time a branch is put into
    a larger one, so a page was told of it as often as it is deep; in a window it is told once. Parts that are shown
    without a window, as in tests, need the application's.
    """
    global _windows_only
    _windows_only = True
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setStyleSheet("")


def dress(window: QWidget) -> None:
    """Let a window, before anything is put into it, look as the theme says, now and whenever that changes."""
    _windows.add(window)
    if _windows_only:
        _put_sheet(window)


def _put_sheet(wearer: QApplication | QWidget) -> None:
    wearer.setStyleSheet("")  # from none to one is seven times quicker in Qt than from one to another
    wearer.setStyleSheet(style_sheet(_current.tokens, _current.scale))


def palette(t: Tokens) -> QPalette:
    """Qt's own palette from the tokens, so that stock controls fit."""
    made = QPalette()
    role = QPalette.ColorRole
    for which, value in (
        (role.Window, t.canvas),
        (role.WindowText, t.text),
        (role.Base, t.surface),
        (role.AlternateBase, t.sunken),
        (role.Text, t.text),
        (role.Button, t.surface),
        (role.ButtonText, t.text),
        (role.BrightText, t.bad.text),
        (role.Highlight, t.accent),
        (role.HighlightedText, t.on_accent),
        (role.Link, t.accent),
        (role.LinkVisited, t.accent),
        (role.ToolTipBase, t.surface),
        (role.ToolTipText, t.text),
        (role.PlaceholderText, t.text3),
        (role.Light, t.surface),
        (role.Midlight, t.row),
        (role.Mid, t.border),
        (role.Dark, t.border2),
        (role.Shadow, t.border2),
        (role.Accent, t.accent),
    ):
        made.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(t.text3))
    return made


def mark(widget: QWidget, **properties: str) -> None:
    """Set style sheet properties such as box="card" or tone="second" and restyle if they changed.

    A widget that was never shown is not restyled: it gets its style when it is, and styling twice is what costs time.
    """
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
