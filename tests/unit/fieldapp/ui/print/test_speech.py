"""The borrower's language beside the officer's: its own word list, and none where there is none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from fieldapp.domain.words import tr
from fieldapp.services.money.receipts import PAID_FOR
from fieldapp.ui.print import speech
from fieldapp.ui.print.receipt_words import LANGUAGES, NAMES, WORDS, ReceiptWords
from fieldapp.ui.print.speech import Speech


class Swahili(QTranslator):
    """A word list of two entries."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return {"Next": "Endelea", "Fee": "Ada"}.get(text, "")


@pytest.fixture
def swahili(monkeypatch: pytest.MonkeyPatch) -> ReceiptWords:
    words = Swahili()
    monkeypatch.setattr(speech, "_word_list", {"sw": words}.get)
    return ReceiptWords("sw")


def test_english_and_unknown_languages_say_nothing_of_their_own() -> None:
    assert Speech().say("Receipt") == ""
    assert Speech("xx").say("Receipt") == ""


def test_words_of_receipts_come_before_the_word_list_of_the_windows(swahili: ReceiptWords) -> None:
    assert swahili.both("Savings") == "Akiba / Savings"
    assert swahili.both("Next") == "Ijayo / Next", "not the word of the button"
    assert swahili.both("Fee") == "Ada / Fee", "what is not of receipts alone is said as the windows say it"
    assert swahili.both("Nothing known") == "Nothing known"
    assert tr("Receipt") == "Receipt", "the windows go on in their own language"


def test_whom_it_was_paid_for_is_said_with_her_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Speech, "say", lambda _self, text, _about="": {PAID_FOR: "{name} के लिए"}.get(text, ""))
    assert ReceiptWords("hi").both("Paid for Sunita Devi") == "Sunita Devi के लिए / Paid for Sunita Devi"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_all_words_of_a_receipt(language: str) -> None:
    assert set(LANGUAGES[language]) == set(WORDS)
    assert all(LANGUAGES[language].values())
    assert language in NAMES
