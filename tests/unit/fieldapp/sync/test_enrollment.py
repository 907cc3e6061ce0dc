"""Joining an office: what stands on the disk afterwards, and that no answer lost on the way costs anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp import vault
from fieldapp.config import Config, seat_cards
from fieldapp.domain.staff import Role
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.store.book import open_book
from fieldapp.sync.enrollment import Application, Joined, enroll, first_copy
from fieldapp.sync.faults import TransportFault
from fieldapp.vault import Trouble, VaultOpened, VaultRefused, open_vault, recover_vault
from tests.fakes.bad_network import BadNetwork
from tests.fakes.clock import new_id
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.office import Office

PIN = "739184"


@pytest.fixture(autouse=True)
def cheap_argon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vault, "_MEMORY_KIB", 64)
    monkeypatch.setattr(vault, "_ROUNDS", 1)


class SameAnswer(Office):
    """An office that answers a code again for the same key, as the real one does."""

    def enroll(self, request):  # type: ignore[no-untyped-def]
        kept = self.__dict__.setdefault("kept", {})
        key = (request.code, request.public_key)
        if key not in kept:
            answer = super().enroll(request)
            if isinstance(answer, Problem):
                return answer
            kept[key] = answer
        return kept[key]


@pytest.fixture
def office() -> SameAnswer:
    made = SameAnswer()
    made.invite(made.hire("Anil Kumar", Role.OFFICER), "CODE")
    return made


def asked(code: str = "CODE", secret: str = PIN) -> Application:
    return Application("http://127.0.0.1", code, secret, "old laptop")


def test_a_joined_seat_has_its_folder_card_vault_and_records(tmp_path: Path, office: SameAnswer) -> None:
    config, ring = Config(tmp_path), MemoryKeyring()
    joined = enroll(config, office, asked(), ring, 1)
    assert isinstance(joined, Joined)
    (card,) = seat_cards(config)
    assert (card.user_name, card.role, card.branch_name) == ("Anil Kumar", "OFFICER", "North branch")
    assert card.folder.name == card.seat_id
    assert open_vault(card.folder, PIN, ring, 1) == VaultOpened(joined.key)
    book = open_book(card.database, joined.key, office.clock, new_id)
    steps: list[tuple[int, int]] = []
    assert first_copy(book, office, lambda done, of: steps.append((done, of))).ok
    assert steps[-1] == (len(office.log), len(office.log))
    assert book.enrollment.seat_id in office.seats
    book.close()


def test_it_can_read_the_recovery_code_out(tmp_path: Path, office: SameAnswer) -> None:
    config, ring = Config(tmp_path), MemoryKeyring()
    joined = enroll(config, office, asked(), ring, 1)
    assert isinstance(joined, Joined)
    (kept,) = office.recovery.values()
    assert kept == joined.recovery
    assert recover_vault(joined.card.folder, kept, "482915", ring) == VaultOpened(joined.key)


@pytest.mark.parametrize("plan", ["q", "a", "qa"])
def test_a_lost_answer_costs_nothing(tmp_path: Path, office: SameAnswer, plan: str) -> None:
    config, ring, network = Config(tmp_path), MemoryKeyring(), BadNetwork(office, plan)
    for _ in plan:
        with pytest.raises(TransportFault):
            enroll(config, network, asked(), ring, 1)
        assert seat_cards(config) == ()
    assert isinstance(enroll(config, network, asked(), ring, 1), Joined)
    assert len(seat_cards(config)) == 1
    assert len(office.seats) == 2


def test_another_secret_starts_anew_and_deletes_nothing(tmp_path: Path, office: SameAnswer) -> None:
    config, ring, network = Config(tmp_path), MemoryKeyring(), BadNetwork(office, "q")
    with pytest.raises(TransportFault):
        enroll(config, network, asked(), ring, 1)
    assert isinstance(enroll(config, network, asked(secret="482915"), ring, 1), Joined)
    assert (tmp_path / "seats" / "joining-1" / "vault.json").exists()


def test_a_wrong_code_and_a_weak_secret_make_no_seat(tmp_path: Path, office: SameAnswer) -> None:
    config, ring = Config(tmp_path), MemoryKeyring()
    weak = enroll(config, office, asked(secret="123456"), ring, 1)
    assert isinstance(weak, VaultRefused)
    assert weak.trouble is Trouble.TOO_COMMON
    wrong = enroll(config, office, asked(code="WRONG"), ring, 1)
    assert isinstance(wrong, Problem)
    assert wrong.code is ProblemCode.ENROLL_CODE
    assert seat_cards(config) == ()
    assert isinstance(enroll(config, office, asked(), ring, 1), Joined)


def test_two_people_share_a_laptop(tmp_path: Path, office: SameAnswer) -> None:
    config, ring = Config(tmp_path), MemoryKeyring()
    office.invite(office.hire("S. Rao", Role.SUPERVISOR), "OTHER")
    assert isinstance(enroll(config, office, asked(), ring, 1), Joined)
    assert isinstance(enroll(config, office, asked("OTHER", "482915"), ring, 1), Joined)
    assert [card.user_name for card in seat_cards(config)] == ["Anil Kumar", "S. Rao"]
