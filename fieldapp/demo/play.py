"""The demonstration: a field day with a real server, real encrypted laptops and real windows.

With a display the officer's window opens with a meeting waiting. Without one, or with --headless, the day plays by
itself through the same windows and leaves pictures and a receipt in the output folder.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from fieldapp.app import Laptop
from fieldapp.demo import lending, officers, supervisors
from fieldapp.demo.laptops import DemoLaptop
from fieldapp.demo.stage import SECRETS, Stage, staged
from fieldapp.demo.story import Story
from fieldapp.services.sync_view import sync_status
from fieldapp.ui import program, tasks, theme
from fieldapp.ui.session import Session
from fieldapp.ui.tokens import Scheme

SEEN_MS = 700
"""How long the first window is seen before the passphrase types itself."""


class Album(Protocol):
    """Somebody who takes pictures of every page on the way."""

    def officer(self, stage: Stage) -> None:
        """The officers' work has met at the office, and nobody has decided anything yet."""

    def supervisor(self, stage: Stage) -> None:
        """Everything waits for the supervisor."""

    def approved(self, stage: Stage) -> None:
        """The loan is approved and waits to be handed over."""


def main(folder: Path, *, headless: bool, album: Album | None = None) -> int:
    """Play in a folder that is emptied first; return 0 when everything recorded is at the office and proven."""
    headless = headless or not _has_display()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the office ends with its demonstration
    if headless:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    story = Story(folder)
    with staged(folder.resolve(), story) as stage:
        return _play(stage, story, album) if headless else _open_to_try(stage)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_to_try(stage: Stage) -> int:
    """Open Meera's window, signed in, and say in five lines what to try; return when the window is closed."""
    where = stage.sunita.config.data_folder
    sys.stdout.write(
        "\n"
        "1. This is Meera's laptop. Press Enter on Today: forty members wait at the meeting. F8 fills the sheet.\n"
        "2. Ctrl+Enter finishes it, Ctrl+K finds anybody or anything, V starts a visit, F1 shows the keys.\n"
        "3. Stop the office (Ctrl+C here ends everything) or just go on: nothing needs the network until you sync.\n"
        f"4. The supervisor, in another terminal: FIELDBOOK_DATA={where} .venv/bin/python -m fieldapp\n"
        f"5. Her passphrase: {SECRETS[stage.sunita.person]}  (Meera's: {SECRETS[stage.meera.person]})\n\n"
    )
    sys.stdout.flush()
    for one in stage.laptops:
        one.close()
    laptop = Laptop(stage.meera.config, None)

    awake = QTimer()

    def begin(session: Session) -> None:
        QTimer.singleShot(SEEN_MS, lambda: _sign_in(session, stage.meera))
        for asked_to_end in (signal.SIGINT, signal.SIGTERM):
            signal.signal(asked_to_end, lambda *_: QApplication.quit())
        awake.timeout.connect(lambda: None)  # Python hears Ctrl+C only when Qt gives it a turn
        awake.start(SEEN_MS)

    return program.run(laptop.door, laptop.hooks(), begin)


def _sign_in(session: Session, laptop: DemoLaptop) -> None:
    """Type the passphrase into the first window, as the person would; into its field, which may not have the focus."""
    window = session.window
    fields = [field for field in window.findChildren(QLineEdit) if field.isVisible()] if window is not None else []
    if fields:
        QTest.keyClicks(fields[0], laptop.secret)
        QTest.keyClick(fields[0], Qt.Key.Key_Return)


def _play(stage: Stage, story: Story, album: Album | None) -> int:
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(Scheme.LIGHT)
    theme.only_windows()
    _in_the_village(stage, story)
    _meet_again(stage, story)
    if album is not None:
        album.officer(stage)
    _conflict(stage, story)
    if album is not None:
        stage.sunita.sync()
        album.supervisor(stage)
    _at_the_branch(stage, story, album)
    code = _proof(stage, story)
    tasks.stop()
    application.quit()
    return code


def _in_the_village(stage: Stage, story: Story) -> None:
    """Both officers work without a network: the office is stopped."""
    stage.office.stop()
    story.tell("The office is stopped: from here on there is no network.")
    desk = stage.meera.desk
    members = [row.borrower_id for row in officers.waiting_sheet(desk).rows]
    window, hands = officers.open_window(desk)
    receipts = officers.hold_meeting(window, hands, story)
    officers.print_receipt(desk, receipts[0], story.folder / "receipt.pdf")
    notes = ("Her cow is ill; she sells milk again next week.", "Two goats bought, shed is ready.", "All in order.")
    for member, keys, note in zip(members[20:23], (("2", "6"), ("3", "1"), ("1", "1")), notes, strict=True):
        officers.visit(window, hands, member, keys, note)
        if member == members[20]:
            story.show(hands, "visit")
        hands.press("Ctrl+Enter")
    officers.assess(window, hands, members[12])
    hands.press("Ctrl+Enter")
    story.show(hands, "assessment")
    mine = [(0, "98260 11834", "read from her phone"), (2, "5", "counted at visit"), (2, "7500", "milk diary, 4 weeks")]
    officers.change_fields(window, hands, members[12], mine)
    story.show(hands, "profile")
    window.close()
    story.tell("Meera adds three visits, one character assessment and three changed fields of one borrower.")
    story.tell(f"At another door she writes a loan application, offline: {lending.ask(desk, members[25])}.")
    window, hands = officers.open_window(stage.anil.desk)
    theirs = [(0, "98260 11843", "typed from paper form"), (2, "6", "told by phone"), (2, "8200", "told by phone")]
    officers.change_fields(window, hands, members[12], theirs)
    officers.repay(window, hands, members[13])
    story.show(hands, "repayment")
    window.close()
    story.tell("Anil, elsewhere, changes the same three fields and takes an installment that Meera has taken as well.")


def _meet_again(stage: Stage, story: Story) -> None:
    waiting = [sync_status(laptop.desk).waiting for laptop in (stage.meera, stage.anil)]
    stage.office.start()
    for laptop in (stage.anil, stage.meera, stage.anil):
        laptop.sync()
    story.tell(
        f"The network is back: {waiting[0]} and {waiting[1]} operations reach the office, none is lost or doubled."
    )


def _conflict(stage: Stage, story: Story) -> None:
    window, hands = officers.open_window(stage.meera.desk)
    window.open("conflicts")
    hands.settle()
    hands.presses = 0
    hands.press("Left", "Down", "Right", "Down")
    story.show(hands, "conflict")
    hands.press("Left", "Ctrl+Enter")
    story.tell(f"Three fields were changed on both sides; Meera decides them with {hands.presses} key presses.")
    window.open("sync")
    story.show(hands, "sync")
    window.close()
    stage.meera.sync()


def _at_the_branch(stage: Stage, story: Story, album: Album | None) -> None:
    stage.sunita.sync()
    window, hands = officers.open_window(stage.sunita.desk)
    supervisors.look_at_risk(window, hands, story)
    before, after = supervisors.rule(window, hands, story)
    story.tell(f"Sunita accepts one visit and returns one with a reason; {before} waited, {after} still do.")
    supervisors.approve_loan(window, hands, story)
    receipts = supervisors.settle_receipts(window, hands, story)
    story.tell(f"{receipts} installment was collected twice: the second receipt waited in suspense and is reversed.")
    window.close()
    for laptop in (stage.sunita, stage.meera, stage.anil):
        laptop.sync()
    if album is not None:
        album.approved(stage)
    story.tell(
        f"The loan is approved with one key, once to be used; Meera hands over {lending.give(stage.meera.desk)}."
    )
    stage.meera.sync()
    window, hands = officers.open_window(stage.meera.desk)
    story.show(hands, "returned")
    theme.apply(Scheme.DARK)
    window.open("risk" if "risk" in window.pages else "today")
    story.show(hands, "dark")
    theme.apply(Scheme.LIGHT)
    window.close()


def _proof(stage: Stage, story: Story) -> int:
    waiting = sum(sync_status(laptop.desk).waiting for laptop in stage.laptops)
    found = stage.office.check()["branches"][0]
    verdict = "every chain, signature, position and projection is right" if found["sound"] else "PROOF FAILED"
    story.tell(
        f"The office proves its log of {found['operations']} operations: {verdict}. Waiting anywhere: {waiting}."
    )
    story.tell(f"Pictures and the receipt are in {story.folder}/.")
    return 0 if found["sound"] and not waiting else 1
