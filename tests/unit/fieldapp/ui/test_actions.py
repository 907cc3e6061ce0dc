"""What a key cap shows, and which keys give way to typing."""

from __future__ import annotations

import pytest

from fieldapp.ui.actions import Action, cap


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ("Ctrl+Shift+S", "Ctrl Shift S"),
        ("Ctrl+Return", "Ctrl ↵"),
        ("Return", "Enter"),
        ("Up Down", "↑ ↓"),
        ("V", "V"),
        ("+", "+"),
        ("F8", "F8"),
    ],
)
def test_a_cap_shows_what_stands_on_the_keyboard(keys: str, shown: str) -> None:
    assert cap(keys) == shown


def test_single_letters_are_told_apart() -> None:
    assert Action("v", "Visit", keys="V").single_letter
    assert not Action("f", "Fill", keys="F8").single_letter


def test_an_action_is_possible_unless_it_says_why_not() -> None:
    assert Action("a", "Do").why_not() is None
