"""A bug in a function that Qt calls is an exception like any other, on every Python."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import fieldapp.ui
from fieldapp.ui import overrides

assert fieldapp.ui.__doc__  # whose import guards the classes below


class Resized(QWidget):
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.children()[99].objectName()


class Listed(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        return ()[index.row()]


class ListedFast(QAbstractListModel):
    @overrides.whole
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 3

    @overrides.whole
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        try:
            return ()[index.row()]
        except BaseException:
            raise


class Row(QHBoxLayout):
    def sizeHint(self) -> QSize:
        return QSize(1 // self.count(), 0)


class Watcher(QObject):
    def __init__(self, gone: QWidget) -> None:
        super().__init__()
        self.gone = gone

    def eventFilter(self, _watched: QObject, _event: QEvent) -> bool:
        return self.gone.isVisible()


def resized(qtbot: QtBot) -> None:
    window = Resized()
    qtbot.addWidget(window)
    window.show()
    window.resize(500, 400)


def listed(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(Listed(view))
    view.show()
    QApplication.processEvents()


def listed_fast(qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(ListedFast(view))
    view.show()
    QApplication.processEvents()


def test_what_is_marked_whole_is_called_as_it_stands() -> None:
    assert not hasattr(ListedFast.data, "__wrapped__")
    assert hasattr(Listed.data, "__wrapped__")


def laid_out(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Row(window)
    window.sizeHint()


def watched(qtbot: QtBot) -> None:
    gone = QLineEdit()
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
    window, watcher = QWidget(), Watcher(gone)
    qtbot.addWidget(window)
    window.installEventFilter(watcher)
    window.setWindowTitle("watched")
    window.removeEventFilter(watcher)


@pytest.mark.parametrize(
    ("bug", "kind"),
    [
        (resized, IndexError),
        (listed, IndexError),
        (listed_fast, IndexError),
        (laid_out, ZeroDivisionError),
        (watched, RuntimeError),
    ],
)
def test_an_error_of_the_interpreter_comes_out_whole(
    qtbot: QtBot, bug: Callable[[QtBot], None], kind: type[Exception]
) -> None:
    with qtbot.captureExceptions() as caught:
        try:
            bug(qtbot)
        except kind:
            return
    assert [one[0] for one in caught][:1] == [kind]


class Answered(QDialog):
    times = 0

    def reject(self) -> None:
        self.times += 1
        super().reject()

    def done(self, result: int) -> None:
        super().done(result)


def test_a_guarded_function_still_takes_what_a_signal_gives(qtbot: QtBot) -> None:
    dialog, button = Answered(), QPushButton()
    qtbot.addWidget(dialog)
    qtbot.addWidget(button)
    button.clicked.connect(dialog.reject)
    dialog.show()
    button.click()
    assert (dialog.times, dialog.result(), dialog.isVisible()) == (1, 0, False)
