"""Where printed files go, and how they are shown afterwards."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication


def print_folder() -> Path:
    """The person's documents, in a folder of the program's name."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents) / "Fieldbook"


def file_name(*parts: str) -> str:
    """Words joined to a name that every file system takes."""
    plain = "-".join(part.strip() for part in parts if part.strip())
    return "".join(sign if sign.isalnum() or sign in "-_." else "_" for sign in plain)


def show_file(path: Path) -> None:
    """Open it with the desktop's own viewer; without a display nothing happens."""
    if QGuiApplication.platformName() not in ("offscreen", "minimal"):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
