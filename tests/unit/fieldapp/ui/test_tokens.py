"""Every pair of ink and ground that the windows use is readable, in all three themes."""

from __future__ import annotations

import itertools

import pytest

from fieldapp.ui.tokens import DARK, LIGHT, SCHEMES, SUN, Scheme, Tokens, Tone, contrast, luminance

THEMES = pytest.mark.parametrize("t", [LIGHT, DARK, SUN], ids=["light", "dark", "sun"])
TEXT, EDGE = 4.5, 3.0


def test_contrast_is_that_of_the_wcag_examples() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert luminance("#FFFFFF") == pytest.approx(1.0)


@THEMES
def test_text_is_readable_on_every_ground(t: Tokens) -> None:
    grounds = (t.canvas, t.surface, t.sunken, t.sel, t.edit)
    weak = [
        (ink, ground, round(contrast(ink, ground), 2))
        for ink, ground in itertools.product((t.text, t.text2, t.text3), grounds)
        if contrast(ink, ground) < TEXT
    ]
    # The third ink stands on cards and bars, never inside a marked row or an edited cell.
    assert [pair for pair in weak if not (pair[0] == t.text3 and pair[1] in (t.sel, t.edit))] == []


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_tones_are_readable_on_their_fill_and_on_cards(t: Tokens, tone: Tone) -> None:
    colors = t.tone(tone)
    for ground in (colors.soft, t.surface, t.sunken, t.canvas):
        assert contrast(colors.text, ground) >= TEXT, (tone, ground)


@THEMES
def test_links_and_the_one_primary_button_are_readable(t: Tokens) -> None:
    for ground in (t.surface, t.canvas, t.sunken, t.sel):
        assert contrast(t.accent, ground) >= TEXT, ground
    assert contrast(t.on_accent, t.accent) >= TEXT
    assert contrast(t.on_badge, t.badge) >= TEXT


@THEMES
def test_the_rail_is_readable(t: Tokens) -> None:
    for ground in (t.nav, t.nav_sel):
        for ink in (t.nav_text, t.nav_muted, t.nav_title, t.nav_accent, DARK.ok.text, t.badge):
            assert contrast(ink, ground) >= TEXT, (ink, ground)


@THEMES
def test_edges_of_controls_stand_out(t: Tokens) -> None:
    for ground in (t.surface, t.canvas, t.sunken):
        assert contrast(t.border2, ground) >= EDGE, ground
        assert contrast(t.accent, ground) >= EDGE, ground


@THEMES
def test_the_ramp_of_lateness_begins_faint_and_ends_strong(t: Tokens) -> None:
    steps = [contrast(age, t.surface) for age in t.ages]
    assert min(steps) == steps[0]
    assert max(steps) == steps[-1]
    assert steps[-1] > EDGE
    assert len(set(t.ages)) == 5


def test_every_scheme_has_its_tokens() -> None:
    assert set(SCHEMES) == set(Scheme)
    assert SUN.focus_px > LIGHT.focus_px
