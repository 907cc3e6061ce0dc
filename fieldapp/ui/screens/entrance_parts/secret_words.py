"""What the first windows say about the secret: a PIN, or a passphrase where the laptop has no keyring."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fieldapp.domain.words import tr


@dataclass(frozen=True)
class SecretWords:
    """Whole sentences, because a PIN and a passphrase bend differently in other languages. `wait` takes a time."""

    name: str
    new: str
    empty: str
    choose: str
    again: str
    differ: str
    rule: str
    recovery: str
    wait: Callable[[str], str]


def secret_words(*, passphrase: bool) -> SecretWords:
    """The sentences for the kind of secret this laptop asks for."""
    return _of_passphrase() if passphrase else _of_pin()


def _of_pin() -> SecretWords:
    return SecretWords(
        tr("PIN"),
        tr("New PIN"),
        tr("Type your PIN"),
        tr("Choose a PIN"),
        tr("The same PIN again"),
        tr("The two differ. Type the same PIN twice"),
        tr("At least 6 digits; no date, no row of digits"),
        tr("Write it down and give it to IT. It opens this laptop if you forget the PIN. It is shown once."),
        lambda wait: tr("That PIN was not right. Wait {time}, then try again", time=wait),
    )


def _of_passphrase() -> SecretWords:
    return SecretWords(
        tr("Passphrase"),
        tr("New passphrase"),
        tr("Type your passphrase"),
        tr("Choose a passphrase"),
        tr("The same passphrase again"),
        tr("The two differ. Type the same passphrase twice"),
        tr("At least 15 letters, because this laptop has no keyring"),
        tr("Write it down and give it to IT. It opens this laptop if you forget the passphrase. It is shown once."),
        lambda wait: tr("That passphrase was not right. Wait {time}, then try again", time=wait),
    )
