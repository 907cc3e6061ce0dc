"""What a person would notice on a window: words that are cut, targets too small to hit, controls without a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fieldapp.ui.actions import Action
from fieldapp.ui.tables.grid import HEAD_PADDING, DataGrid, heading_size
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.rows import Row
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
    return found + _cut_buttons(root) + _cut_heads(root)


def _cut_buttons(root: QWidget) -> list[str]:
    """Buttons that are narrower than their words and key."""
    return [
        f"button {button.text()!r}: {button.width()} of {button.sizeHint().width()} px wide"
        for button in root.findChildren(Button)
        if button.isVisible() and button.width() < button.sizeHint().width() - 1
    ]


def _cut_heads(root: QWidget) -> list[str]:
    """Table heads whose words stand in neither one line nor two."""
    found = []
    for grid in root.findChildren(DataGrid):
        if not grid.isVisible():
            continue
        heading = grid.horizontalHeader()
        for at, column in enumerate(grid.rows.columns):
            title = str(grid.rows.headerData(at, Qt.Orientation.Horizontal) or "")
            if grid.isColumnHidden(at) or not title:
                continue
            room = heading.sectionSize(at) - 2 * HEAD_PADDING
            needed = heading_size(title, room)
            if needed.width() > room or needed.height() > heading.height():
                found.append(
                    f"head {title!r} of {column.key}: {room} x {heading.height()} px, needs {needed.toTuple()}"
                )
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


def place(widget: QWidget) -> QRect:
    """Where a widget stands in its window, as far as what it is in lets it be seen."""
    window = widget.window()
    spot, around = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), widget.parentWidget()
    while around is not None and around is not window:
        spot &= QRect(around.mapTo(window, QPoint(0, 0)), around.size())
        around = around.parentWidget()
    return spot


def covered(by: QWidget, pages: Iterable[QWidget] = ()) -> list[str]:
    """Everything that can be pressed or typed in, and the given parts of the window, that a widget lies over."""
    window, spot, parts = by.window(), place(by), list(pages)
    for kind in (QAbstractButton, QLineEdit, QTextEdit, QPlainTextEdit, QAbstractItemView):
        parts += [one for one in window.findChildren(kind) if one.isEnabled() and not by.isAncestorOf(one)]
    return [
        f"{type(one).__name__} {one.accessibleName()!r}"
        for one in parts
        if one.isVisible() and place(one).intersects(spot)
    ]


KEYS_ON_CAPS = frozenset(
    {"Ctrl", "Shift", "Alt", "Enter", "Esc", "Del", "Tab", "Space", "Home", "End", "Backspace", "PgUp", "PgDown"}
)
_SPAN = re.compile(r"⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")


def leftover_words(text: str, data: frozenset[str]) -> list[str]:
    """The words of a text that no translator could reach: outside of ⟦ ⟧, no data, no key caps."""
    rest = text
    while (shorter := _SPAN.sub(" ", rest)) != rest:
        rest = shorter
    rest = rest.split("⟦", 1)[0]  # cut with dots before it ended
    if rest.endswith("…"):
        rest = rest[:-1].rpartition(" ")[0]
    return [word for word in _WORD.findall(rest) if word not in _known(data)]


@cache
def _known(data: frozenset[str]) -> frozenset[str]:
    """The words of data and its initials, and what stands on keys."""
    return frozenset(word for one in data for word in (*_WORD.findall(one), paint.initials(one))) | KEYS_ON_CAPS


def unspoken(root: QWidget, data: Iterable[str] = (), actions: Iterable[Action] = ()) -> list[str]:
    """Every text of a window that has words which were not said through `tr`, while the pseudo language is spoken.

    Looks at what labels, buttons, fields, tables and lists hold, at tool tips and names for screen readers, at what is
    painted, and at the given actions. `data`: names, places and other things that are the same in every language.
    """
    found: dict[str, str] = {}
    exempt = frozenset(data)
    for where, text in [*_held(root), *_painted(root), *_of_actions(actions)]:
        left = leftover_words(text, exempt)
        if left:
            found.setdefault(text, f"{where}: {text!r} ({', '.join(left)})")
    return list(found.values())


def _held(root: QWidget) -> Iterator[tuple[str, str]]:
    yield "window title", root.windowTitle()
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible():
            continue
        kind = type(widget).__name__
        yield f"{kind} tool tip", widget.toolTip()
        yield f"{kind} name", widget.accessibleName()
        yield f"{kind} description", widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield kind, widget.text()
        if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            yield f"{kind} placeholder", widget.placeholderText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from _of_model(kind, widget.model())


def _of_model(kind: str, model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    """Asks the model itself: what goes through a QModelIndex is counted wrongly by the binding, thousands end it."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 0
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield f"{kind} head", _as_text(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(QModelIndex()), ROWS_LOOKED_AT)):
        for column in range(max(columns, 1)):
            place = model.index(row, column)
            for role in roles:
                yield f"{kind} cell", _as_text(model.data(place, role))
            shown = model.data(place, Qt.ItemDataRole.UserRole)
            if isinstance(shown, Row):
                for part in (shown.title, shown.subtitle, shown.lead, shown.button):
                    yield f"{kind} row", part
                yield f"{kind} chip", shown.chip.text if shown.chip else ""


ROWS_LOOKED_AT = 60


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _painted(root: QWidget) -> list[tuple[str, str]]:
    """What our own painting writes; words that are shortened with dots are taken whole where `paint.text` does it."""
    seen: list[tuple[str, str]] = []
    write, draw = paint.text, QPainter.drawText

    def noted_text(painter: QPainter, rect: QRect, words: str, ink: paint.Ink) -> None:
        seen.append(("painted", words))
        write(painter, rect, words, ink)

    def noted_draw(painter: QPainter, *given: Any) -> Any:
        seen.extend(("painted", one) for one in given if isinstance(one, str))
        return draw(painter, *given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paint, "text", noted_text)
        patch.setattr(QPainter, "drawText", noted_draw)
        root.grab()
    return seen


def _of_actions(actions: Iterable[Action]) -> Iterator[tuple[str, str]]:
    for action in actions:
        for part in (action.text, action.hint, action.subtitle, action.page, action.why_not() or ""):
            yield f"action {action.id}", part


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
