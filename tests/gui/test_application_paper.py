"""Ctrl+P on a loan file: its paper once it was handed in, a sentence before that."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from fieldapp.services.desk import Desk
from fieldapp.services.loan.loan_file import LoanFile, hand_in, open_file
from fieldapp.services.loan.loans import ApplicationSaved
from fieldapp.ui.screens.application_parts.file_printing import FilePrinting
from tests.fakes.morning_branch import MorningBranch
from tests.unit.fieldapp.services.lending import publish
from tests.unit.fieldapp.services.loan.test_loan_file import filled

pytestmark = pytest.mark.usefixtures("window_ground")


@pytest.fixture
def branch(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path)
    publish(made)
    yield made
    made.close()


@pytest.fixture
def anil(branch: MorningBranch) -> Desk:
    return branch.desk(branch.anil_id)


def test_a_file_comes_out_once_it_was_handed_in(
    anil: Desk, branch: MorningBranch, tmp_path: Path, qtbot: QtBot
) -> None:
    owner, opened = QObject(), list[LoanFile]()
    printing = FilePrinting(anil, lambda: opened[-1] if opened else None, owner)
    printing.paper.folder = tmp_path / "paper"
    action = printing.action()
    assert action.keys == "Ctrl+P"
    assert action.why_not() == "Hand the application in first."
    wanted = filled(anil, branch.borrowers[3])
    for hand_over in (False, True):
        if hand_over:
            assert isinstance(hand_in(anil, wanted), ApplicationSaved)
        file = open_file(anil, wanted.application_id if hand_over else branch.borrowers[3])
        assert isinstance(file, LoanFile)
        opened.append(file)
        assert (action.why_not() is None) is hand_over
    with qtbot.waitSignal(printing.printed) as told:
        action.run()
    (path,) = (tmp_path / "paper").glob("*.pdf")
    assert told.args == [f"Loan file of Lata Patel ready to print: {path}"]
    assert path.stat().st_size > 5_000
