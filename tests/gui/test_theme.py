"""Themes and text sizes reach every widget, and the bundled fonts are the ones on screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from fieldapp.ui import theme
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import SCHEMES, Scheme
from fieldapp.ui.widgets.text import Text

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.mark.parametrize("scheme", list(Scheme))
def test_the_palette_of_qt_follows_the_tokens(scheme: Scheme) -> None:
    theme.apply(scheme)
    tokens = SCHEMES[scheme]
    assert theme.current().scheme is scheme
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == tokens.canvas
    assert theme.color("text").name().upper() == tokens.text


def test_text_is_set_in_the_bundled_family_with_its_own_weights() -> None:
    for role in Type:
        shown = QFontInfo(theme.font(role))
        assert shown.family() == "Noto Sans"
        assert shown.weight() == role.value[1]


def test_digits_are_all_of_one_width() -> None:
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(theme.font())
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_a_label_grows_when_the_text_size_does(qtbot: QtBot) -> None:
    label = Text("Kamala Devi")
    qtbot.addWidget(label)
    label.show()
    before = label.sizeHint().width()
    theme.apply(scale=150)
    assert label.font().pixelSize() == 20
    assert label.sizeHint().width() > before


def test_rows_are_never_lower_than_their_script_needs() -> None:
    assert theme.row_height() >= 26
    theme.apply(scale=150)
    assert theme.row_height() >= 39


def test_devanagari_is_drawn_not_boxed() -> None:
    from PySide6.QtGui import QFontMetrics

    assert QFontMetrics(theme.font()).inFontUcs4(ord("A"))
    from PySide6.QtGui import QFontDatabase

    assert "Noto Sans Devanagari" in QFontDatabase.families()


def test_marking_restyles_only_on_change(qtbot: QtBot) -> None:
    label = Text("12")
    qtbot.addWidget(label)
    label.set_tone("bad")
    assert label.property("tone") == "bad"
    label.ensurePolished()
    assert label.palette().color(QPalette.ColorRole.WindowText).name().upper() == theme.tokens().bad.text


def test_windows_may_wear_the_style_sheet_alone_and_follow_the_theme(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(theme, "_windows_only", False)
    theme.apply(Scheme.SUN)
    assert SCHEMES[Scheme.SUN].edit in qapp.styleSheet()
    theme.apply(Scheme.LIGHT)
    worn = qapp.styleSheet()
    theme.only_windows()
    try:
        assert qapp.styleSheet() == ""
        window = QWidget()
        qtbot.addWidget(window)
        theme.dress(window)
        assert window.styleSheet() == worn
        edit = QLineEdit(window)
        assert edit.sizeHint().height() >= 32, "the style sheet reaches what is put into the window"
        gone = QWidget()
        theme.dress(gone)
        delete(gone)
        theme.apply(Scheme.DARK)
        assert SCHEMES[Scheme.DARK].edit in window.styleSheet()
    finally:
        qapp.setStyleSheet("")
        theme.apply(Scheme.SUN)


def test_a_part_put_into_its_window_is_told_of_the_style_once_not_once_per_level(qtbot: QtBot) -> None:
    theme.apply(Scheme.LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    assert window.styleSheet(), "windows alone wear the style sheet, in these tests too"
    leaf = Told()
    part: QWidget = leaf
    for _ in range(6):
        outer = QWidget()
        QVBoxLayout(outer).addWidget(part)
        part = outer
    QVBoxLayout(window).addWidget(part)
    assert leaf.times == 1


class Told(QLabel):
    """Counts how often it is told that its style has changed."""

    times = 0

    def changeEvent(self, event: QEvent) -> None:
        self.times += event.type() == QEvent.Type.StyleChange
