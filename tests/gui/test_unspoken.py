"""Every page speaks the reader's language: with the pseudo language on, no word is left in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from fieldapp.domain.words import speak, tr, tr_n
from fieldapp.ui import tasks
from fieldapp.ui.actions import Action
from fieldapp.ui.languages import LANGUAGES, pseudo
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.text import Text
from tests.fakes.morning_branch import NAMES, MorningBranch
from tests.gui.seeing import cut_words, leftover_words, shown, unspoken

pytestmark = pytest.mark.usefixtures("window_ground")

DATA = frozenset(
    {
        *NAMES, "Anil Kumar", "Bela Roy", "S. Rao", "North branch", "Home loan", "Ujjala", "Ganga", "Tulsi", "Rampur",
        *(one.name for one in LANGUAGES), "Fieldbook", "INR", "RP", "GL", "PDF", "CSV", "USB", "PAR", "IT", "PIN",
        "MB",
    }
)  # fmt: skip
"""What is the same in every language: names (those of languages too), places, units of paper and machines."""


@pytest.fixture(scope="module")
def branch(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path_factory.mktemp("branch"))
    yield made
    made.close()


@pytest.fixture
def pseudo_spoken(window_ground: QtBot) -> Iterator[None]:
    speak(pseudo)
    yield
    speak(None)


def argument_of(name: str, branch: MorningBranch) -> object:
    """Whom or what a page is opened for, where it is opened for something."""
    kamla = branch.borrowers[0]
    for_her = ("profile", "visit", "assessment", "repayment", "savings", "statement", "application", "adjustment")
    return {"sheet": branch.center, "center": branch.center, "group": branch.groups[0]}.get(
        name, kamla if name in for_her else None
    )


def settle(qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not tasks.tasks().busy)
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.usefixtures("pseudo_spoken")
@pytest.mark.parametrize("role", ["officer", "supervisor"])
def test_every_word_can_be_translated_and_has_room_to_be_longer(qtbot: QtBot, branch: MorningBranch, role: str) -> None:
    window = MainWindow(branch.desk(branch.anil_id if role == "officer" else branch.rao_id))
    shown(qtbot, window)
    window.start()
    settle(qtbot)
    found: dict[str, list[str]] = {}
    for name in window.pages:
        window.open(name, argument_of(name, branch))
        settle(qtbot)
        left = unspoken(window, DATA, window.registry.all_actions) + [f"cut: {one}" for one in cut_words(window)]
        if left:
            found[name] = left
    assert found == {}


@pytest.mark.usefixtures("pseudo_spoken")
def test_a_forgotten_text_is_found_wherever_it_stands(qtbot: QtBot) -> None:
    page = QWidget()
    label, button, field = Text("Paid by Kamla Devi", parent=page), Button("Go", parent=page), QLineEdit(page)
    field.setPlaceholderText("Village")
    button.setToolTip(tr("Open"))
    shown(qtbot, page, 400, 300)
    found = " ".join(unspoken(page, {"Kamla Devi"}, [Action("x", "Do it")]))
    assert all(word in found for word in ("Paid, by", "Go", "Village", "Do, it"))
    assert "Devi)" not in found
    assert "Open" not in found
    label.setText(tr("Paid by {name}", name="Kamla Devi"))
    assert "Paid" not in " ".join(unspoken(page, {"Kamla Devi"}))


@pytest.mark.usefixtures("pseudo_spoken")
def test_words_are_told_from_data() -> None:
    data = frozenset({"Kamla Devi"})
    assert leftover_words(f"{tr('Paid')} · Kamla Devi · ₹ 450", data) == []
    assert leftover_words(tr("{day} at {time}", day=tr("Mon"), time="10:00") + " late", data) == ["late"]
    assert leftover_words(tr_n("{n} visit", "{n} visits", 5) + " by Kam…", data) == ["by"]
    assert leftover_words("Ctrl ↵", data) == []
