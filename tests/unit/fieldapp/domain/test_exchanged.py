"""What an exchange brought is said in one sentence, whatever the numbers are."""

from __future__ import annotations

import pytest

from fieldapp.domain.exchanged import exchanged


@pytest.mark.parametrize(
    ("sent", "pulled", "told"),
    [
        (0, 0, "Everything is the same here and at the office."),
        (1, 0, "The office received 1 change."),
        (0, 7, "7 changes came from the office."),
        (3, 2, "The office received 3 changes and sent 2."),
    ],
)
def test_an_exchange_in_one_sentence(sent: int, pulled: int, told: str) -> None:
    assert exchanged(sent, pulled) == told
