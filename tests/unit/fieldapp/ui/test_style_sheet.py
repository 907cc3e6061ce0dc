"""The style sheet holds only colors of the theme, and grows with the text."""

from __future__ import annotations

import re

import pytest

from fieldapp.ui.style_sheet import style_sheet
from fieldapp.ui.tokens import SCHEMES, Scheme


@pytest.mark.parametrize("scheme", list(Scheme))
def test_every_color_is_a_token(scheme: Scheme) -> None:
    tokens = SCHEMES[scheme]
    known = set(re.findall(r"#[0-9A-Fa-f]{6,8}", repr(tokens)))
    assert set(re.findall(r"#[0-9A-Fa-f]{6,8}", style_sheet(tokens, 100))) <= known


def test_braces_are_balanced_and_nothing_is_left_unfilled() -> None:
    sheet = style_sheet(SCHEMES[Scheme.LIGHT], 100)
    assert sheet.count("{") == sheet.count("}")
    assert "{t." not in sheet


def test_inputs_grow_with_the_text() -> None:
    def heights(scale: int) -> list[int]:
        return [int(found) for found in re.findall(r"min-height: (\d+)px", style_sheet(SCHEMES[Scheme.LIGHT], scale))]

    assert max(heights(150)) > max(heights(100)) >= 30
