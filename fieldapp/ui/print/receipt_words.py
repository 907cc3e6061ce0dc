"""The words on a receipt: English, and beside it the borrower's own language where the institution chose one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldapp.domain.words import mark
from fieldapp.services.money.receipts import PAID_FOR
from fieldapp.ui.print.speech import Speech

WORDS = (
    *(mark("Receipt"), mark("Installment"), mark("Arrears"), mark("Ahead"), mark("Savings")),
    *(mark("Savings taken out"), mark("You got"), mark("Fine"), mark("Paid"), mark("Still to pay"), mark("Next")),
    *(mark("Ask for a receipt before you pay"), mark("Reversed"), mark("Check code")),
)
"""What stands on nearly every receipt; a language that has these has receipts. They come before the word list of the
language: `Next` is an installment here, not a button."""


def _column(*words: str) -> Mapping[str, str]:
    return dict(zip(WORDS, words, strict=True))


_HINDI = _column(
    *("रसीद", "किस्त", "बकाया", "अग्रिम", "बचत", "बचत निकासी", "आपको मिला", "जुर्माना", "कुल", "बाकी", "अगली"),
    *("पैसे देने से पहले रसीद लें", "रद्द", "जाँच"),
)
_BENGALI = _column(
    *("রসিদ", "কিস্তি", "বকেয়া", "অগ্রিম", "সঞ্চয়", "সঞ্চয় উত্তোলন", "আপনি পেলেন", "জরিমানা", "জমা", "বাকি", "পরবর্তী"),
    *("টাকা দেওয়ার আগে রসিদ নিন", "বাতিল", "যাচাই"),
)
_ARABIC = _column(
    *("إيصال", "قسط", "متأخرات", "مقدّم", "ادخار", "سحب ادخار", "استلمتم", "غرامة", "المدفوع", "المتبقي", "التالي"),
    *("اطلب إيصالاً قبل أن تدفع", "ملغى", "رمز التحقق"),
)
_SWAHILI = _column(
    *("Risiti", "Rejesho", "Malimbikizo", "Kabla ya muda", "Akiba", "Akiba iliyotolewa", "Umepokea", "Faini"),
    *("Umelipa", "Bado kulipa", "Ijayo", "Omba risiti kabla ya kulipa", "Imebatilishwa", "Uhakiki"),
)
_FRENCH = _column(
    *("Reçu", "Échéance", "Arriérés", "D'avance", "Épargne", "Retrait d'épargne", "Vous avez reçu", "Amende"),
    *("Payé", "Reste à payer", "Prochaine", "Demandez un reçu avant de payer", "Annulé", "Contrôle"),
)
_CHINESE = _column(
    *("收据", "分期款", "逾期款", "预付款", "储蓄", "取出储蓄", "您收到", "罚款", "已付", "未付", "下次"),
    *("付款之前请索要收据", "已冲销", "校验码"),
)
LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "hi": _HINDI,
    "bn": _BENGALI,
    "ar": _ARABIC,
    "sw": _SWAHILI,
    "fr": _FRENCH,
    "zh_CN": _CHINESE,
}
"""By ISO 639-1 code: the words of nearly every receipt. What else stands on one is in the language's word list."""
NAMES = {
    "": mark("English alone"),
    "hi": mark("Hindi and English"),
    "bn": mark("Bengali and English"),
    "ar": mark("Arabic and English"),
    "sw": mark("Swahili and English"),
    "fr": mark("French and English"),
    "zh_CN": mark("Chinese and English"),
}
"""What there is to choose from, in English."""


@dataclass(frozen=True)
class ReceiptWords:
    """Words in one or two languages. `language` empty: English alone."""

    language: str = ""
    _speech: Speech = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_speech", Speech(self.language))

    @property
    def right_to_left(self) -> bool:
        """Whether its own words run from right to left."""
        return self._speech.right_to_left

    def both(self, word: str) -> str:
        """`किस्त / Installment`, or the English word alone."""
        local = self.own(word)
        return f"{local} / {word}" if local != word else word

    def own(self, word: str) -> str:
        """The word in the borrower's language, English where it is not known."""
        before, _blank, after = PAID_FOR.partition("{name}")
        if word.startswith(before) and word.endswith(after) and word not in WORDS:
            name = word.removeprefix(before).removesuffix(after)
            return (self._speech.say(PAID_FOR) or PAID_FOR).replace("{name}", name)
        return LANGUAGES.get(self.language, {}).get(word, "") or self._speech.say(word) or word
