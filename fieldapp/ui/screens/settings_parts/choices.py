"""Language and look: each choice is put on at once and kept on this laptop."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from fieldapp.domain.words import mark, tr
from fieldapp.ui import fonts, languages, preferences
from fieldapp.ui.languages import LANGUAGES
from fieldapp.ui.theme import TEXT_SCALES, Density, Type
from fieldapp.ui.tokens import Scheme
from fieldapp.ui.widgets.cards import Card
from fieldapp.ui.widgets.fields import Choice, ChoiceKeys, Field
from fieldapp.ui.widgets.text import Glyph, Text

SCHEMES = (
    Choice(str(Scheme.LIGHT), mark("Light"), "sun-medium"),
    Choice(str(Scheme.DARK), mark("Dark"), "moon"),
    Choice(str(Scheme.SUN), mark("Outdoors"), "sun"),
)
DENSITIES = (
    Choice(str(Density.COMPACT), mark("Tight")),
    Choice(str(Density.NORMAL), mark("Normal")),
    Choice(str(Density.COMFORTABLE), mark("Wide apart")),
)
PAUSES = (Choice(900, mark("0.9 s")), Choice(1_500, mark("1.5 s")), Choice(3_000, mark("3 s")))
"""How long one may look for the next letter of a name."""
YES_NO = (Choice(True, mark("On")), Choice(False, mark("Off")))


def _keys(choices: tuple[Choice, ...], value: object, columns: int) -> ChoiceKeys:
    made = ChoiceKeys([choice.said for choice in choices], columns)
    made.set_value(value)
    return made


class LanguageCard(Card):
    """What the windows speak, and whose digits they write."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Language"), parent, spacing=10)
        self.head.insertWidget(0, Glyph("languages", "second"))
        fonts.load_for_texts([one.name for one in LANGUAGES])  # each is written as its readers write it
        self.language = ChoiceKeys([Choice(one.code, one.name) for one in LANGUAGES], 3)
        self.language.setAccessibleName(tr("Language"))
        self.language.set_value(preferences.language().code)
        self.language.chosen.connect(lambda code: preferences.change(language=str(code)))
        self.body.addWidget(self.language)
        self.digits = _keys(YES_NO, preferences.current().latin_digits, 2)
        self.digits.chosen.connect(lambda on: preferences.change(latin_digits=bool(on)))
        own = languages.spoken().native_digits
        hint = tr("Off: amounts and days in {digits}. Both may be typed.", digits=own)
        self.digits_field = Field(tr("Latin digits (0 to 9)"), self.digits, hint)
        self.digits_field.setVisible(bool(own))
        self.body.addWidget(self.digits_field)
        sentence = tr("A page with something half typed keeps its language until it is opened again.")
        self.body.addWidget(Text(sentence, Type.SECONDARY, "second", wrap=True))


class LookCard(Card):
    """Colors, text size, how close rows stand, and keys that are bare letters."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Look and keys"), parent, spacing=10)
        self.head.insertWidget(0, Glyph("sun-medium", "second"))
        now = preferences.current()
        scheme, scale = preferences.worn()
        self.scheme = _keys(SCHEMES, str(scheme), 3)
        self.scheme.chosen.connect(lambda chosen: preferences.change(scheme=str(chosen)))
        self.body.addWidget(Field(tr("Colors"), self.scheme))
        sizes = [Choice(size, tr("{number} %", number=size)) for size in TEXT_SCALES]
        self.scale = ChoiceKeys(sizes, len(sizes))
        self.scale.set_value(scale)
        self.scale.chosen.connect(lambda size: preferences.change(scale=int(str(size))))
        self.body.addWidget(Field(tr("Text size"), self.scale))
        self.density = _keys(DENSITIES, now.density, 3)
        self.density.chosen.connect(lambda chosen: preferences.change(density=str(chosen)))
        self.body.addWidget(Field(tr("Rows of tables"), self.density))
        self.letters = _keys(YES_NO, now.letters, 2)
        self.letters.chosen.connect(lambda on: preferences.change(letters=bool(on)))
        hint = tr("Off: a letter typed by mistake, or dictated, does nothing. Ctrl and F keys go on working.")
        self.body.addWidget(Field(tr("Single letters work as keys"), self.letters, hint))
        self.pause = _keys(PAUSES, now.pause_ms, 3)
        self.pause.chosen.connect(lambda chosen: preferences.change(pause_ms=int(str(chosen))))
        hint = tr("Letters typed within this time are one name; after it the next letter starts over.")
        self.body.addWidget(Field(tr("Jump to a name: time between letters"), self.pause, hint))
