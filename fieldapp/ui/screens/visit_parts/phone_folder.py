"""The photos of a phone that is plugged in, or of a memory card: found by themselves, the newest first.

A laptop's own camera is not used: the photo is taken with the phone, in the phone's own way, and F6 takes it over.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QStorageInfo
from PySide6.QtGui import QImage

from fieldapp.ui import pictures

CAMERA = "DCIM"
"""Where every phone and every camera keeps its photos."""
KINDS = frozenset({".jpg", ".jpeg", ".png", ".webp"})
SHOWN = 24
"""How many photos are offered."""
LOOKED_AT = 4000
"""How many files are looked at, so that a full card holds nobody up."""


@dataclass(frozen=True)
class PhonePhoto:
    """One photo file. at_s: when it was written, seconds since 1970."""

    path: str
    at_s: float


def folders() -> list[Path]:
    """Camera folders of everything that is plugged in, and of phones that the desktop shows as a folder."""
    roots = [Path(volume.rootPath()) for volume in QStorageInfo.mountedVolumes() if volume.isReady()]
    phones = Path(f"/run/user/{os.getuid()}/gvfs") if hasattr(os, "getuid") else None
    if phones is not None and phones.is_dir():
        for phone in phones.iterdir():
            roots += [phone, *(part for part in _inside(phone) if part.is_dir())]
    found = (root / CAMERA for root in roots)
    return [folder for folder in dict.fromkeys(found) if _is_folder(folder)]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False  # a phone that was just unplugged


def _inside(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def newest(where: Sequence[Path]) -> list[PhonePhoto]:
    """Off the UI thread: the newest photos in camera folders and the folders in them."""
    found: list[PhonePhoto] = []
    looked = 0
    for folder in where:
        waiting = [folder]
        while waiting and looked < LOOKED_AT:
            for path in _inside(waiting.pop()):
                looked += 1
                if path.suffix.lower() in KINDS:
                    found += _photo(path)
                elif not path.suffix and not path.name.startswith(".") and _is_folder(path):
                    waiting.append(path)
    return sorted(found, key=lambda one: -one.at_s)[:SHOWN]


def _photo(path: Path) -> list[PhonePhoto]:
    try:
        return [PhonePhoto(str(path), path.stat().st_mtime)]
    except OSError:
        return []


def thumbs(photos: Sequence[PhonePhoto]) -> dict[str, QImage]:
    """Off the UI thread: a small picture of each."""
    made: dict[str, QImage] = {}
    for photo in photos:
        try:
            made[photo.path] = pictures.thumb_of(Path(photo.path).read_bytes())
        except OSError:
            continue
    return made
