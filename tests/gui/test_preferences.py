"""What is chosen for the windows is put on at once, kept, and told."""

from __future__ import annotations

import pytest

from fieldapp.config import Preferences
from fieldapp.domain import numerals
from fieldapp.ui import languages, preferences, theme
from fieldapp.ui.theme import Density
from fieldapp.ui.tokens import Scheme

pytestmark = pytest.mark.usefixtures("window_ground")


def test_a_choice_is_put_on_kept_and_told_once() -> None:
    kept: list[Preferences] = []
    told: list[tuple[Preferences, Preferences]] = []
    first = Preferences(scheme="light", language="en")
    preferences.begin(first, kept.append)
    preferences.told().changed.connect(lambda before, now: told.append((before, now)))
    preferences.change(scheme="dark", scale=130, density="comfortable")
    preferences.change(scheme="dark")
    assert (theme.current().scheme, theme.current().scale) == (Scheme.DARK, 130)
    assert theme.current().density is Density.COMFORTABLE
    assert kept == [Preferences(scheme="dark", scale=130, density="comfortable", language="en")]
    assert told == [(first, kept[0])]
    preferences.told().changed.disconnect()


def test_denser_rows_are_lower_and_never_too_low_for_the_script() -> None:
    heights = []
    for density in Density:
        preferences.change(density=str(density))
        heights.append(theme.row_height())
    assert heights == sorted(heights)
    assert len(set(heights)) == 3


def test_the_language_of_the_policy_gives_way_to_the_persons() -> None:
    preferences.begin(Preferences(), policy_language="bn")
    assert languages.spoken().code == "bn"
    preferences.change(language="fr")
    assert languages.spoken().code == "fr"
    assert numerals.grouped(12_345) == "12\u202f345"


def test_own_digits_are_shown_where_they_are_wished_for() -> None:
    preferences.begin(Preferences(language="hi"))
    assert numerals.grouped(1_234_567) == "12,34,567"
    preferences.change(latin_digits=False)
    assert numerals.grouped(1_234_567) == "१२,३४,५६७"
