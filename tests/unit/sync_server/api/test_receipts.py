"""Anybody may ask about a receipt, not too often, and learns only what stands on it."""

from __future__ import annotations

from tests.fakes.server_world import World
from tests.fakes.web_edge import ask
from tests.unit.sync_server.services.test_receipts import paid


def test_a_receipt_is_confirmed_over_http(url: str, office: World) -> None:
    _, code = paid(office.seat())
    answer = ask(f"{url}/v1/receipts/S1-000001?code={code}", method="GET")
    assert (answer.status, answer.json["standing"], answer.json["amount"]) == (200, "genuine", "INR 105")
    assert set(answer.json) == {"number", "standing", "date", "amount", "waits"}


def test_what_was_mistyped_is_a_bad_request(url: str, office: World) -> None:
    _, code = paid(office.seat())
    for path, which in ((f"S1-000001?code={code}0", "code"), (f"nonsense?code={code}", "number"), ("S1-1", "code")):
        answer = ask(f"{url}/v1/receipts/{path}", method="GET")
        assert (answer.status, answer.json) == (400, {"standing": "mistyped", "mistyped": which})


def test_guesses_are_counted(url: str, office: World) -> None:
    _, code = paid(office.seat())
    for number in range(2, 7):
        answer = ask(f"{url}/v1/receipts/S1-00000{number}?code={code}", method="GET")
        assert answer.json["standing"] == "unknown"
    refused = ask(f"{url}/v1/receipts/S1-000001?code={code}", method="GET")
    assert (refused.status, refused.headers["retry-after"]) == (429, "60")
