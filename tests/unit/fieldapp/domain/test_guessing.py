"""Secrets that are guessed first are known as such, and ordinary ones are not."""

from __future__ import annotations

import pytest

from fieldapp.domain.guessing import is_guessed_early


@pytest.mark.parametrize(
    "text",
    [
        "123456",
        "987654",
        "111111",
        "121212",
        "150890",
        "19920315",
        "147258",
        "901234",
        "abcdefgh",
        "abababab",
        "789012",
    ],
)
def test_dates_rows_repeats_and_paths_are_guessed_early(text: str) -> None:
    assert is_guessed_early(text)


@pytest.mark.parametrize("text", ["739184", "482915", "maple river", "18991231", "350790"])
def test_others_are_not(text: str) -> None:
    assert not is_guessed_early(text)
