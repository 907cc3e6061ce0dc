"""What a person would notice on a window: words that are cut, targets too small to hit, controls without a name."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui.widgets.text import Elided, Text

SMALLEST = 24


def cut_words(root: QWidget) -> list[str]:
    """Labels that are narrower or lower than their words and do not shorten themselves."""
    found = []
    for label in root.findChildren(Text):
        if not label.isVisible() or isinstance(label, Elided) or not label.text():
            continue
        metrics = QFontMetrics(label.font())
        if label.wordWrap():
            needed = metrics.boundingRect(0, 0, label.width(), 9999, Qt.TextFlag.TextWordWrap, label.text()).height()
            if label.height() < needed - 1:
                found.append(f"{label.text()!r}: {label.height()} of {needed} px high")
        elif label.width() < metrics.horizontalAdvance(label.text()):
            found.append(f"{label.text()!r}: {label.width()} of {metrics.horizontalAdvance(label.text())} px wide")
    return found


def small_targets(root: QWidget) -> list[str]:
    """Buttons smaller than 24 by 24."""
    return [
        f"{button.text() or button.accessibleName()!r} {button.width()}x{button.height()}"
        for button in root.findChildren(QAbstractButton)
        if button.isVisible()
        and min(button.width(), button.height()) < SMALLEST
        and (button.text() or button.accessibleName())
    ]


def nameless(root: QWidget) -> list[str]:
    """Controls that a screen reader could only call by their type."""
    controls = [*root.findChildren(QAbstractButton), *root.findChildren(QLineEdit), *root.findChildren(QTextEdit)]
    return [
        type(control).__name__
        for control in controls
        if control.isVisible()
        and control.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (control.accessibleName() or (isinstance(control, QAbstractButton) and control.text()))
    ]


def outside(root: QWidget) -> list[str]:
    """Visible labels and buttons that stick out of the window."""
    ground = root.window().rect()
    found = []
    for widget in [*root.findChildren(Text), *root.findChildren(QAbstractButton)]:
        if widget.isVisible() and not widget.visibleRegion().isEmpty():
            corner = widget.mapTo(root.window(), QPoint(0, 0))
            if corner.x() < 0 or corner.x() + widget.width() > ground.width():
                found.append(f"{type(widget).__name__} {widget.accessibleName()!r} at {corner.x()}")
    return found


def picture(widget: QWidget) -> bytes:
    """What the widget looks like, as bytes to compare."""
    image = widget.grab().toImage()  # kept until its bytes are copied: they live in the image
    return bytes(image.constBits())


def focused() -> QWidget:
    """The widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


_kept: dict[str, object] = {}


def shown(qtbot: QtBot, widget: QWidget, width: int = 1366, height: int = 697) -> None:
    """Show a window of the reference size, wait until it has the keyboard, keep it for the rest of the test."""
    if _kept.get("test") is not qtbot:
        _kept.clear()
        _kept["test"] = qtbot
    _kept[f"window {len(_kept)}"] = widget
    qtbot.addWidget(widget)
    widget.resize(width, height)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
