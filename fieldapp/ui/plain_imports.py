"""Imports cost what they cost without Qt: PySide no longer reads the source text of every module.

From the moment it is loaded, PySide looks into the text of each further module for whether it uses PySide, in case that
module wishes for other spellings of Qt's names. Nobody here does. It keeps all those texts, 20 MB of them, and reads
them while the first window waits. So it is told that every module is an ordinary one, which is also what it assumes
where no source text was installed.
"""

from __future__ import annotations

import sys

from PySide6 import QtCore as QtCore  # brings the module below


def install() -> bool:
    """Answer for the modules; False where this PySide does not ask."""
    asking = sys.modules.get("shibokensupport.feature")
    if asking is None or not hasattr(asking, "_mod_uses_pyside"):
        return False
    asking._mod_uses_pyside = lambda _module: True  # type: ignore[attr-defined]  # noqa: SLF001
    return True


install()
