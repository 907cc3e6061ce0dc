"""What is said to people: blanks filled, things counted, another language when one is spoken."""

from collections.abc import Iterator

import pytest

from fieldapp.domain.words import mark, speak, tr, tr_n


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak()


def test_without_a_language_everything_is_said_as_written() -> None:
    assert tr("Paid {amount}, next {name}", amount="450", name="Kanta") == "Paid 450, next Kanta"
    assert tr("Here", "attendance") == "Here"
    assert tr("{braces} stay when nothing is filled") == "{braces} stay when nothing is filled"
    assert mark("Name") == "Name"


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 visits"), (1, "1 visit"), (-1, "-1 visit"), (2, "2 visits"), (12345, "12,345 visits")]
)
def test_counted_things_take_their_plural(number: int, said: str) -> None:
    assert tr_n("{n} visit", "{n} visits", number) == said


def test_another_language_gets_text_meaning_and_number() -> None:
    asked: list[tuple[str, str, int]] = []

    def lookup(text: str, about: str, number: int) -> str:
        asked.append((text, about, number))
        return {"Here": "Présente", "{n} visit": "{n} visites"}.get(text, text)

    speak(lookup)
    assert tr("Here", "attendance") == "Présente"
    assert tr_n("{n} visit", "{n} visits", 3) == "3 visites"
    assert asked == [("Here", "attendance", -1), ("{n} visit", "{n} visits", 3)]


def test_a_translation_with_wrong_blanks_is_passed_over() -> None:
    speak(lambda _text, _about, _number: "payé {montant}")
    assert tr("Paid {amount}", amount="450") == "Paid 450"
    assert tr_n("{n} visit of {name}", "{n} visits of {name}", 2, name="Usha") == "2 visits of Usha"
