"""python -m tests.pictures FOLDER: play the demonstration's day and take every screen on the way.

With --languages every page is looked at in every language instead, and only what does not fit is told and kept.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from fieldapp.demo import play
from tests.pictures.album import Album
from tests.pictures.state_pictures import take_states
from tests.pictures.wording import WordingAlbum


def main() -> int:
    """Take the pictures; return 0 when the day went well, every page opened and every word has room."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go, in light/, dark/ and states/")
    parser.add_argument("--output", type=Path, default=Path("build/screenshots"), help="of the demonstration; emptied")
    parser.add_argument("--languages", action="store_true", help="look for words that are cut, in every language")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    folder = given.folder.resolve()
    album = WordingAlbum(folder) if given.languages else Album(folder)
    code = play.main(given.output, headless=True, album=album)
    if not given.languages:
        take_states(folder / "states")
    album.tell()
    return code or bool(album.missing)


if __name__ == "__main__":
    sys.exit(main())
