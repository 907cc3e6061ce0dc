"""python -m tests.pictures FOLDER: play the demonstration's day and take every screen on the way."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from fieldapp.demo import play
from tests.pictures.album import Album


def main() -> int:
    """Take the pictures; return 0 when the day went well and every page opened."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the pictures go, in light/ and dark/")
    parser.add_argument("--output", type=Path, default=Path("build/screenshots"), help="of the demonstration; emptied")
    given = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    album = Album(given.folder.resolve())
    code = play.main(given.output, headless=True, album=album)
    album.tell()
    return code or bool(album.missing)


if __name__ == "__main__":
    sys.exit(main())
