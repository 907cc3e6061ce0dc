"""The ground of the first window: the program's name and promises at the left, the form at the right."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import fonts, preferences, theme
from fieldapp.ui.languages import LANGUAGES, Language
from fieldapp.ui.theme import TEXT_SCALES, Type
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.buttons import Button, Look
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys
from fieldapp.ui.widgets.menu import Entry, Menu
from fieldapp.ui.widgets.scroll import ColumnScroll
from fieldapp.ui.widgets.text import Glyph, Text

PROMISES = (
    ("hard-drive", mark("Saved here first"), mark("Nothing you finish waits for a network.")),
    ("shield-check", mark("Encrypted"), mark("Without your PIN nobody reads this laptop.")),
    ("cloud-upload", mark("Sends by itself"), mark("When a network appears, and goes on after every cut.")),
)
SCHEMES = (
    Choice(Scheme.LIGHT, mark("Light")),
    Choice(Scheme.DARK, mark("Dark")),
    Choice(Scheme.SUN, mark("Outdoors")),
)
FORM_WIDTH = 440
LOOKS_WIDTH = 440
"""Three choices of a look side by side."""


class Entrance(QWidget):
    """Two halves; `form` is the column that takes the fields. `look_chosen` carries scheme and text size (percent)."""

    look_chosen = Signal(object, int)

    def __init__(self, version: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self)
        theme.mark(self, box="canvas")
        fonts.load_for_texts([one.name for one in LANGUAGES])  # each is written as its readers write it
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._name_side(version), 38)
        area = ColumnScroll()
        column = area.column
        column.setContentsMargins(24, 24, 24, 16)
        column.addStretch(2)
        self.card = QFrame()
        theme.mark(self.card, box="card")
        self.card.setFixedWidth(theme.px(FORM_WIDTH))
        self.form = QVBoxLayout(self.card)
        self.form.setContentsMargins(24, 22, 24, 22)
        self.form.setSpacing(12)
        middle = QHBoxLayout()  # not an alignment: that would ignore what wrapped lines need
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)
        column.addLayout(self._look_row())
        row.addWidget(area, 62)

    def _name_side(self, version: str) -> QFrame:
        side = QFrame()
        theme.mark(side, box="nav")
        column = QVBoxLayout(side)
        column.setContentsMargins(40, 36, 32, 24)
        column.setSpacing(22)
        name = QHBoxLayout()
        name.setSpacing(12)
        name.addWidget(Glyph("notebook", "navAccent", 30))
        name.addWidget(Text("Fieldbook", Type.HUGE_NUMBER, "navTitle"))
        name.addStretch(1)
        column.addLayout(name)
        column.addStretch(1)
        for icon, title, words in PROMISES:
            column.addLayout(_promise(icon, tr(title), tr(words)))
        column.addStretch(2)
        column.addWidget(Text(version, Type.CAPTION, "navMuted"))
        return side

    def _look_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        spoken = preferences.language().name
        self.language = Button(spoken, Look.SECONDARY, "languages")
        self.language.setAccessibleName(tr("Language: {language}", language=spoken))
        self.language.clicked.connect(self._choose_language)
        row.addWidget(self.language)
        self.schemes = ChoiceKeys([scheme.said for scheme in SCHEMES], 3)
        self.schemes.setAccessibleName(tr("Look"))
        self.schemes.setMaximumWidth(theme.px(LOOKS_WIDTH))
        self.schemes.set_value(theme.current().scheme)
        self.schemes.chosen.connect(lambda scheme: self._dress(scheme, theme.current().scale))
        row.addWidget(self.schemes, 8)
        smaller = Button("A−", Look.SECONDARY)
        smaller.setAccessibleName(tr("Smaller text"))
        smaller.clicked.connect(lambda: self._resize_text(-1))
        larger = Button("A+", Look.SECONDARY)
        larger.setAccessibleName(tr("Larger text"))
        larger.clicked.connect(lambda: self._resize_text(1))
        row.addWidget(smaller)
        row.addWidget(larger)
        row.addStretch(1)
        return row

    def _choose_language(self) -> None:
        """Each language by its own name, so that it is found by whoever reads only that one."""
        now = preferences.language()
        entries = [
            Entry(one.name, partial(self._speak, one), chosen=one.code == now.code, letter=str(number))
            for number, one in enumerate(LANGUAGES, 1)
        ]
        menu = Menu(self, tr("Language"), entries)
        menu.open_at(self.language.mapTo(self.window(), QPoint(0, 0)), above=True)

    def _speak(self, language: Language) -> None:
        preferences.change(language=language.code)

    def _resize_text(self, step: int) -> None:
        at = TEXT_SCALES.index(theme.current().scale) if theme.current().scale in TEXT_SCALES else 1
        scale = TEXT_SCALES[min(max(at + step, 0), len(TEXT_SCALES) - 1)]
        self._dress(theme.current().scheme, scale)

    def _dress(self, scheme: object, scale: int) -> None:
        if isinstance(scheme, Scheme):
            theme.apply(scheme, scale)
            self.card.setFixedWidth(theme.px(FORM_WIDTH))
            self.schemes.setMaximumWidth(theme.px(LOOKS_WIDTH))
            self.look_chosen.emit(scheme, scale)


def _promise(icon: str, title: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(Glyph(icon, "navAccent", 20), 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(2)
    column.addWidget(Text(title, Type.PANEL_TITLE, "navTitle"))
    column.addWidget(Text(words, Type.BODY, "nav", wrap=True))
    row.addLayout(column, 1)
    return row
