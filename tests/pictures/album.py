"""Every page, box and first window of an officer and a supervisor, in the light and the dark look."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fieldapp.app import LaptopDoor
from fieldapp.demo.hands import Hands
from fieldapp.demo.laptops import DemoLaptop
from fieldapp.demo.officers import waiting_sheet
from fieldapp.demo.stage import Stage
from fieldapp.domain.center.center import Center
from fieldapp.domain.ids import Id
from fieldapp.services.borrower import registration, visits
from fieldapp.services.desk import Desk
from fieldapp.services.group.centers import center_view, my_centers
from fieldapp.services.money.meetings import open_sheet
from fieldapp.ui import theme
from fieldapp.ui.main_window import MainWindow
from fieldapp.ui.screens.collection_sheet import CollectionSheetScreen
from fieldapp.ui.screens.first_start import FirstStartScreen
from fieldapp.ui.screens.unlock import UnlockScreen
from fieldapp.ui.screens.wiped import WipedScreen
from fieldapp.ui.tokens import Scheme
from tests.pictures.small_png import save

WIDTH, HEIGHT = 1366, 768
Look = Callable[[], None]
LOOKS: dict[str, Look] = {"light": partial(theme.apply, Scheme.LIGHT), "dark": partial(theme.apply, Scheme.DARK)}
"""What a window is dressed in, by the name of the folder of its pictures."""
OF_ONE_PERSON = ("profile", "visit", "assessment", "repayment", "savings", "adjustment", "application", "statement")
THEIRS = ("people", "profile", "center", "group", "settings", "drafts", "register", "visit", "assessment")
"""Pages that look the same to a supervisor; they are taken once."""


class Album:
    """Takes the pictures into FOLDER/light and FOLDER/dark; a page that does not open is told and left out."""

    def __init__(self, folder: Path, looks: dict[str, Look] | None = None) -> None:
        self._folder, self._looks = folder, looks or LOOKS
        self.missing: list[str] = []

    def _undress(self) -> None:
        """As the demonstration goes on."""
        theme.apply(Scheme.LIGHT)

    def _look(self, widget: QWidget, look: str, name: str) -> None:
        Hands(widget).settle()
        save(widget.grab().toImage(), self._folder / look / f"{name}.png")

    def _window(self, desk: Desk) -> tuple[MainWindow, Hands]:
        window = MainWindow(desk)
        window.resize(WIDTH, HEIGHT)
        window.show()
        window.activateWindow()
        hands = Hands(window)
        window.start()
        hands.settle()
        return window, hands

    def officer(self, stage: Stage) -> None:
        """Everything on an officer's laptop, with a conflict open and a meeting half typed."""
        for look, dress in self._looks.items():
            dress()
            window, hands = self._window(stage.meera.desk)
            for page in window.pages:
                if page not in ("sheet", "hand_over"):
                    with _half_filled(window.desk, wanted=page == "drafts"):
                        self._page(window, hands, look, page)
            self._boxes(window, hands, look)
            self._meeting(window, hands, look)
            window.close()
            self._first_windows(stage.meera, look)
        self._undress()

    def supervisor(self, stage: Stage) -> None:
        """What a supervisor has besides."""
        for look, dress in self._looks.items():
            dress()
            window, hands = self._window(stage.sunita.desk)
            for page in window.pages:
                if page not in THEIRS and page not in OF_ONE_PERSON:
                    self._page(window, hands, look, page, "supervisor-")
            window.open("center", _center(window.desk))
            hands.settle()
            close = next(one for one in window.here.page_actions() if one.id == "center.close")
            close.run()
            hands.settle()
            self._look(window, look, "supervisor-close-center")
            window.close()
        self._undress()

    def approved(self, stage: Stage) -> None:
        """The loan that waits to be handed over, found as the officer finds it."""
        for look, dress in self._looks.items():
            dress()
            window, hands = self._window(stage.meera.desk)
            window.open("loans")
            hands.settle()
            hands.press("Enter")
            hands.settle()
            if window.here.name != "hand_over":
                self.missing.append(f"hand_over opened {window.here.name}")
            self._look(window, look, "hand_over")
            window.close()
        self._undress()

    def _page(self, window: MainWindow, hands: Hands, look: str, page: str, before: str = "") -> None:
        window.open(page, _argument(window.desk, page))
        hands.settle()
        hands.rest(60)
        if window.here.name != page:
            self.missing.append(f"{page} opened {window.here.name}")
        self._look(window, look, before + page)

    def _boxes(self, window: MainWindow, hands: Hands, look: str) -> None:
        window.open("today")
        hands.settle()
        window.open_find()
        hands.settle()
        hands.type("ka")
        hands.rest(200)
        self._look(window, look, "find")
        hands.press("Esc")
        window.open("people")
        hands.settle()
        hands.press("F1")
        self._look(window, look, "keys")
        hands.press("Esc")
        window.open_new()
        hands.settle()
        self._look(window, look, "new")
        hands.press("Esc")

    def _meeting(self, window: MainWindow, hands: Hands, look: str) -> None:
        """The officer's other center holds a meeting today, which is asked about first."""
        held = waiting_sheet(window.desk).center_id
        other = next((one.center_id for one in my_centers(window.desk) if one.center_id != held), held)
        window.open("sheet", held)
        hands.settle()
        self._look(window, look, "sheet-finished")
        window.open("sheet", (other, window.desk.clock.today() - 1))
        hands.settle()
        self._look(window, look, "sheet-not-today")
        hands.press("Esc")
        window.open("sheet", other)
        hands.settle()
        steps: list[tuple[str, Callable[[], None]]] = [
            ("sheet", partial(self._type, hands)),
            ("sheet-one-member", lambda: hands.press("F11")),
            ("finish", lambda: hands.press("Esc", "F8", "Ctrl+Enter")),
        ]
        for name, step in steps:
            step()
            hands.settle()
            self._look(window, look, name)
        hands.press("F9")
        self._look(window, look, "finish-by-notes")
        hands.press("Esc")
        screen = window.here
        if isinstance(screen, CollectionSheetScreen):
            screen.undo()
        hands.settle()

    def _type(self, hands: Hands) -> None:
        """A few rows: as expected, absent, a part, ahead; then the cursor on an open row."""
        hands.press("Space", "Space", "Space", "-", "Space", "Space")
        hands.type("100")
        hands.press("Enter", "Space", "Space", "Up", "F4")
        hands.type("Her cow is ill; she brings the rest on Friday")
        hands.press("Enter", "Space")
        hands.type("2*250")
        hands.press("Enter", "Space", "Space", "Space", "Space")
        hands.rest(400)

    def _first_windows(self, laptop: DemoLaptop, look: str) -> None:
        door = LaptopDoor(laptop.config, None)
        for name, screen in (
            ("unlock", UnlockScreen(door, "0.1")),
            ("first-start", FirstStartScreen(door, "0.1")),
            ("wiped", WipedScreen("0.1")),
        ):
            screen.resize(1180, 720)
            screen.show()
            self._look(screen, look, name)
            screen.hide()
            screen.deleteLater()

    def tell(self) -> None:
        """Say how many pictures there are and how large."""
        made = sorted(self._folder.glob("*/*.png"))
        size = sum(path.stat().st_size for path in made) / 1e6
        sys.stdout.write(f"{len(made)} pictures, {size:.1f} MB, in {self._folder}/\n")
        for line in self.missing:
            sys.stdout.write(f"missing: {line}\n")


@contextmanager
def _half_filled(desk: Desk, *, wanted: bool) -> Iterator[None]:
    """A visit and a registration that are begun while the picture is taken."""
    visit, person = desk.new_id(), desk.new_id()
    if wanted:
        whom = center_view(desk, _center(desk)).groups[0].members[0].borrower_id
        visits.save_visit_draft(desk, visit, whom, {"purpose": "1", "note": "Her shop was closed"})
        registration.keep_registration(desk, person, {"NAME": "Example Kumari", "VILLAGE": "Example-Rampur"})
    yield
    if wanted:
        visits.discard_visit_draft(desk, visit)
        registration.drop_registration(desk, person)


def _center(desk: Desk) -> Id:
    return my_centers(desk)[0].center_id


def _argument(desk: Desk, page: str) -> object:
    view = center_view(desk, _center(desk))
    member = max((row for group in view.groups for row in group.members), key=lambda row: (row.days_late, row.arrears))
    if page == "adjustment":
        rows = open_sheet(desk, view.center_id, view.next_day).rows
        return next(row.loan_id for row in rows if row.loan_id is not None)
    if page in OF_ONE_PERSON:
        return member.borrower_id
    if page == "officer":
        with desk.book.view() as book:
            center = book.find(Center, view.center_id)
        return center.officer_id if center is not None else None
    return {"center": view.center_id, "sheet": view.center_id, "group": view.groups[0].group_id}.get(page)
