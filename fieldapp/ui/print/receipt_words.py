"""The words on a receipt: English, and beside it the borrower's own language where the institution chose one."""

from collections.abc import Mapping
from dataclasses import dataclass

_HINDI = {
    "Receipt": "रसीद",
    "Installment": "किस्त",
    "Arrears": "बकाया",
    "Ahead": "अग्रिम",
    "Savings": "बचत",
    "Savings taken out": "बचत निकासी",
    "You got": "आपको मिला",
    "Fine": "जुर्माना",
    "Paid": "कुल",
    "Still to pay": "बाकी",
    "Next": "अगली",
    "Ask for a receipt before you pay": "पैसे देने से पहले रसीद लें",
    "Reversed": "रद्द",
}
LANGUAGES: Mapping[str, Mapping[str, str]] = {"hi": _HINDI}
NAMES = {"": "English alone", "hi": "Hindi and English"}
"""Both by ISO 639-1 code. A language comes in with its font; the printer needs to know nothing of it."""


@dataclass(frozen=True)
class ReceiptWords:
    """Words in one or two languages. `language` empty: English alone."""

    language: str = ""

    def both(self, word: str) -> str:
        """`किस्त / Installment`, or the English word alone."""
        local = self.own(word)
        return f"{local} / {word}" if local != word else word

    def own(self, word: str) -> str:
        """The word in the borrower's language, English where it is not known."""
        return LANGUAGES.get(self.language, {}).get(word, word)
