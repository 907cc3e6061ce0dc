"""Photos of a phone: found by themselves, the newest first, marked by keys; new ones appear meanwhile."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from fieldapp.ui import tasks
from fieldapp.ui.screens.visit_parts import phone_folder
from fieldapp.ui.screens.visit_parts.phone_dialog import PhoneDialog
from fieldapp.ui.screens.visit_parts.phone_folder import SHOWN, folders, newest, thumbs
from fieldapp.ui.screens.visit_parts.photo_card import PhotoCard
from tests.fakes.desk import FakeServices, fake_desk
from tests.gui.seeing import cut_words, nameless, shown
from tests.gui.test_pictures import jpeg

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def camera(tmp_path: Path) -> Path:
    folder = tmp_path / "DCIM"
    (folder / "Camera").mkdir(parents=True)
    for number in range(3):
        path = folder / "Camera" / f"IMG_{number}.jpg"
        path.write_bytes(jpeg(320, 240))
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    (folder / "Camera" / "notes.txt").write_text("no photo")
    (folder / ".thumbnails").mkdir()
    (folder / ".thumbnails" / "x.jpg").write_bytes(b"")
    return folder


def test_the_newest_comes_first_and_only_photos(camera: Path) -> None:
    found = newest([camera])
    assert [Path(one.path).name for one in found] == ["IMG_2.jpg", "IMG_1.jpg", "IMG_0.jpg"]
    for number in range(SHOWN + 5):
        (camera / f"more{number}.png").write_bytes(b"x")
    assert len(newest([camera])) == SHOWN
    assert newest([camera / "gone"]) == []
    assert thumbs(found)[found[0].path].width() > 0
    assert all(path.name == "DCIM" for path in folders())


def _settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks().busy)


def test_marked_by_space_taken_by_enter_and_new_ones_appear(qtbot: QtBot, camera: Path) -> None:
    window = QWidget()
    shown(qtbot, window, 900, 600)
    taken: list[list[str]] = []
    dialog = PhoneDialog(fake_desk(), newest([camera]), [camera], window)
    dialog.taken.connect(taken.append)
    dialog.ask()
    _settle(qtbot)
    assert cut_words(dialog) == []
    assert nameless(dialog) == []
    assert dialog.main.text() == "Take 1 photo"
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_Right)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.main.text() == "Take 2 photos"
    (camera / "Camera" / "IMG_9.jpg").write_bytes(jpeg(320, 240))
    qtbot.waitUntil(lambda: dialog.list.count() == 4)
    assert len(dialog.chosen) == 2, "what was marked stays marked"
    _settle(qtbot)
    dialog.list.setFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [Path(path).name for path in taken[0]] == ["IMG_2.jpg", "IMG_1.jpg"]


def test_f6_offers_the_phone_and_else_files(
    qtbot: QtBot, camera: Path, services: FakeServices, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = PhotoCard(fake_desk())
    shown(qtbot, card, 700, 300)
    asked: list[str] = []

    def pick(_parent: QWidget) -> list[str]:
        asked.append("files")
        return []

    card.pick = pick
    monkeypatch.setattr(phone_folder, "folders", list)
    card.choose()
    _settle(qtbot)
    assert asked == ["files"], "nothing is plugged in"
    monkeypatch.setattr(phone_folder, "folders", lambda: [camera])
    card.choose()
    _settle(qtbot)
    dialog = card.window().findChild(PhoneDialog)
    assert isinstance(dialog, PhoneDialog)
    assert dialog.list.count() == 3
    dialog.other.emit()
    assert asked == ["files", "files"]
