"""What the program is, told once."""

from __future__ import annotations

from fieldapp.ui.about import About, about, tell


def test_what_is_told_is_known_and_nothing_before() -> None:
    before = about()
    tell(About("Version 3", lambda: "x.py:1"))
    assert (about().version, about().reports()) == ("Version 3", "x.py:1")
    tell(before)
    assert About().reports() == ""
