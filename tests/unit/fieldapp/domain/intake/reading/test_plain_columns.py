"""The documented list of columns is the list that is read."""

from __future__ import annotations

from pathlib import Path

from fieldapp.domain.intake.reading.plain_columns import PLAIN, column_list

README = Path(__file__).parents[6] / "resources" / "sample_portfolio" / "README.md"


def test_every_column_is_explained() -> None:
    for template in PLAIN:
        for column in template.columns:
            assert column.help.endswith("."), column.name


def test_the_readme_of_the_sample_holds_the_list_word_for_word() -> None:
    assert column_list().strip() in README.read_text(encoding="utf-8")
