"""Modules are imported without their source text being read and kept."""

from __future__ import annotations

import importlib
import linecache
import sys
from pathlib import Path

import pytest

from fieldapp.ui import plain_imports


def test_no_source_text_is_kept_of_what_is_imported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "just_imported.py").write_text("from PySide6.QtCore import QObject\nVALUE = 7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    try:
        assert importlib.import_module("just_imported").VALUE == 7
        assert str(tmp_path / "just_imported.py") not in linecache.cache
    finally:
        sys.modules.pop("just_imported", None)


def test_a_pyside_that_does_not_ask_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert plain_imports.install()
    monkeypatch.delitem(sys.modules, "shibokensupport.feature")
    assert not plain_imports.install()
