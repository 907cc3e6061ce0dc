"""Sentences in one language, whatever the windows speak: a receipt is read by the borrower, not by the officer."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QTranslator

from fieldapp.ui.resources import RESOURCES

RIGHT_TO_LEFT = frozenset({"ar", "fa", "ps", "sd", "ug", "ur", "yi", "he"})
"""Languages whose words run from right to left, by ISO 639-1 code."""


class Speech:
    """One language by its word list, the same that the windows are translated by; '' for English."""

    def __init__(self, language: str = "") -> None:
        self.language = language
        self._words = _word_list(language) if language else None

    @property
    def right_to_left(self) -> bool:
        return self.language.partition("_")[0] in RIGHT_TO_LEFT

    def say(self, text: str, about: str = "") -> str:
        """The sentence in this language; '' where its word list has none, so that a caller can look further."""
        return (self._words.translate("", text, about) or "") if self._words is not None and text else ""


@lru_cache(maxsize=8)
def _word_list(language: str) -> QTranslator | None:
    translator = QTranslator()
    file = RESOURCES / "languages" / f"fieldbook_{language}.qm"
    return translator if file.is_file() and translator.load(str(file)) else None
