"""A picture of every page in each of its rarer states, in the light look; offline is what all other pictures show."""

from __future__ import annotations

import tempfile
from pathlib import Path

from PySide6.QtCore import Qt

from fieldapp.config import Preferences
from fieldapp.ui import preferences, tasks
from fieldapp.ui.main_window import MainWindow
from tests.fakes.morning_branch import MorningBranch
from tests.gui.test_unspoken import argument_of
from tests.pictures import page_states as states
from tests.pictures.page_states import OF_ONE_RECORD, PAGES, SUPERVISORS, UNKNOWN, State, states_of
from tests.pictures.small_png import save
from tests.pictures.troubled import Bare, Troubled

SIZE, HALF = (1366, 768), (683, 384)
"""Loading and error look alike everywhere: half the size tells whether they stand where they should."""


class StatePictures:
    """Takes PAGE-STATE.png into a folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def _window(self, branch: MorningBranch, page: str) -> MainWindow:
        window = MainWindow(branch.desk(branch.rao_id if page in SUPERVISORS else branch.anil_id))
        window.resize(*SIZE)
        window.show()
        window.start()
        states.settle()
        return window

    def _take(self, window: MainWindow, page: str, state: State) -> None:
        image = window.grab().toImage()
        if state in (State.LOADING, State.ERROR):
            image = image.scaled(*HALF, mode=Qt.TransformationMode.SmoothTransformation)
        save(image, self._folder / f"{page}-{state.value}.png")

    def empty(self, branch: Bare) -> None:
        for page in PAGES:
            if State.EMPTY in states_of(page):
                window = self._window(branch, page)
                window.open(page, UNKNOWN if page in OF_ONE_RECORD else None)
                states.settle()
                window.palette_box.hide()
                self._take(window, page, State.EMPTY)
                window.close()

    def rare(self, branch: Troubled) -> None:
        for state in (State.CONFLICT, State.READ_ONLY):
            for page in PAGES:
                if state in states_of(page):
                    window = self._window(branch, "risk" if (page, state) == ("sheet", State.READ_ONLY) else page)
                    branch.open(window, page, state)
                    self._take(window, page, state)
                    window.close()

    def slow_and_broken(self, branch: MorningBranch) -> None:
        for page in PAGES:
            window = self._window(branch, page)
            window._screens.pop(page, None)
            given = argument_of(page, branch) or (UNKNOWN if page in OF_ONE_RECORD else None)
            with states.broken(window.desk), states.late(window, page, branch.anil_id if page == "officer" else given):
                if State.LOADING in states_of(page):
                    self._take(window, page, State.LOADING)
            self._take(window, page, State.ERROR)
            window.close()


def take_states(folder: Path) -> None:
    """Take every picture; the branches live in a folder that is thrown away."""
    preferences.begin(Preferences(scheme="light", language="en"))
    pictures = StatePictures(folder)
    with tempfile.TemporaryDirectory() as place:
        bare = Bare(Path(place) / "bare")
        pictures.empty(bare)
        troubled = Troubled(Path(place) / "troubled")
        pictures.rare(troubled)
        morning = MorningBranch(Path(place) / "morning")
        pictures.slow_and_broken(morning)
        tasks.stop()
        for branch in (bare, troubled, morning):
            branch.close()
