"""The words on a receipt: English, and beside it the borrower's own language where the institution chose one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from fieldapp.domain.words import mark
from fieldapp.services.money.receipts import PAID_FOR
from fieldapp.ui.print.speech import Speech

WORDS = (
    *(
        mark("Receipt", "receipt"),
        mark("Installment", "receipt"),
        mark("Arrears", "receipt"),
        mark("Ahead", "receipt"),
        mark("Savings", "receipt"),
    ),
    *(
        mark("Savings taken out", "receipt"),
        mark("You got", "receipt"),
        mark("Fine", "receipt"),
        mark("Paid", "receipt"),
        mark("Still to pay", "receipt"),
        mark("Next", "receipt"),
    ),
    *(mark("Ask for a receipt before you pay", "receipt"), mark("Reversed", "receipt")),
)
"""What stands on nearly every receipt; a language that has these has receipts."""
ABOUT = "receipt"
"""Tells translators what these words are about: `Next` is an installment here, not a button."""


def _column(*words: str) -> Mapping[str, str]:
    return dict(zip(WORDS, words, strict=True))


_HINDI = _column(
    *("रसीद", "किस्त", "बकाया", "अग्रिम", "बचत", "बचत निकासी", "आपको मिला", "जुर्माना", "कुल", "बाकी", "अगली"),
    *("पैसे देने से पहले रसीद लें", "रद्द"),
)
_BENGALI = _column(
    *("রসিদ", "কিস্তি", "বকেয়া", "অগ্রিম", "সঞ্চয়", "সঞ্চয় উত্তোলন", "আপনি পেলেন", "জরিমানা", "জমা", "বাকি", "পরবর্তী"),
    *("টাকা দেওয়ার আগে রসিদ নিন", "বাতিল"),
)
_ARABIC = _column(
    *("إيصال", "قسط", "متأخرات", "مقدّم", "ادخار", "سحب ادخار", "استلمتم", "غرامة", "المدفوع", "المتبقي", "التالي"),
    *("اطلب إيصالاً قبل أن تدفع", "ملغى"),
)
_SWAHILI = _column(
    *("Risiti", "Rejesho", "Malimbikizo", "Kabla ya muda", "Akiba", "Akiba iliyotolewa", "Umepokea", "Faini"),
    *("Umelipa", "Bado kulipa", "Ijayo", "Omba risiti kabla ya kulipa", "Imebatilishwa"),
)
_FRENCH = _column(
    *("Reçu", "Échéance", "Arriérés", "D'avance", "Épargne", "Retrait d'épargne", "Vous avez reçu", "Amende"),
    *("Payé", "Reste à payer", "Prochaine", "Demandez un reçu avant de payer", "Annulé"),
)
_CHINESE = _column(
    *("收据", "分期款", "逾期款", "预付款", "储蓄", "取出储蓄", "您收到", "罚款", "已付", "未付", "下次"),
    *("付款之前请索要收据", "已冲销"),
)
LANGUAGES: Mapping[str, Mapping[str, str]] = {
    "hi": _HINDI,
    "bn": _BENGALI,
    "ar": _ARABIC,
    "sw": _SWAHILI,
    "fr": _FRENCH,
    "zh_CN": _CHINESE,
}
"""By ISO 639-1 code: what a receipt says where the language's word list says nothing else."""
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

    def both(self, word: str, about: str = "") -> str:
        """`किस्त / Installment`, or the English word alone."""
        local = self.own(word, about)
        return f"{local} / {word}" if local != word else word

    def own(self, word: str, about: str = "") -> str:
        """The word in the borrower's language, English where it is not known."""
        before, _blank, after = PAID_FOR.partition("{name}")
        if word.startswith(before) and word.endswith(after) and word not in WORDS:
            name = word.removeprefix(before).removesuffix(after)
            return (self._speech.say(PAID_FOR) or PAID_FOR).replace("{name}", name)
        short = LANGUAGES.get(self.language, {}).get(word, "")
        return self._speech.say(word, about or ABOUT) or short or self._speech.say(word) or word
