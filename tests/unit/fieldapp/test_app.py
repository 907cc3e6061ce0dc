"""The door over the real vault: joining, unlocking, refusing, recovering, and one window per seat."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fieldapp import app, vault
from fieldapp.app import Laptop, LaptopDoor, SystemClock, desk_over, open_seat_book
from fieldapp.config import Config, Policy, Preferences, keep_preferences, seat_cards, seat_named
from fieldapp.domain.staff import Role
from fieldapp.services.borrower.people import search_people
from fieldapp.services.desk import Desk
from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.seat import Slot, write_slots
from fieldapp.sync.faults import TransportFault
from fieldapp.ui.door import Enrolled, EnrollForm, Opened, Progress, Refused
from tests.fakes import nursery
from tests.fakes.bad_network import BadNetwork
from tests.fakes.keyring import MemoryKeyring
from tests.fakes.morning_branch import MorningBranch

PIN = "739184"
FORM = EnrollForm("http://127.0.0.1:1", "CODE", PIN)


class Peer(BadNetwork):
    """An office that the composition root may close."""

    def close(self) -> None:
        return None


@pytest.fixture
def morning(tmp_path: Path) -> Iterator[MorningBranch]:
    made = MorningBranch(tmp_path / "others")
    made.office.invite(made.anil_id, "CODE")
    yield made
    made.close()


@pytest.fixture
def door(tmp_path: Path, morning: MorningBranch, monkeypatch: pytest.MonkeyPatch) -> Iterator[LaptopDoor]:
    monkeypatch.setattr(vault, "_MEMORY_KIB", 64)
    monkeypatch.setattr(vault, "_ROUNDS", 1)
    monkeypatch.setattr(app, "peer_at", lambda _url, _policy: Peer(morning.office))
    made = LaptopDoor(Config(tmp_path / "laptop", Policy(difference_reason_above=500)), MemoryKeyring())
    yield made
    if made.open_seat is not None:
        made.open_seat.close()


def joined(door: LaptopDoor) -> Desk:
    answer = door.enroll(FORM, lambda _step: None)
    assert isinstance(answer, Enrolled), answer
    assert isinstance(answer.opened.desk, Desk)
    return answer.opened.desk


def leave(door: LaptopDoor) -> None:
    assert door.open_seat is not None
    door.leave(door.open_seat.desk)
    assert door.open_seat is None


def test_joining_opens_a_desk_with_the_branch_on_it(door: LaptopDoor) -> None:
    steps: list[Progress] = []
    answer = door.enroll(FORM, steps.append)
    assert isinstance(answer, Enrolled)
    assert (answer.name, answer.branch) == ("Anil Kumar", "North branch")
    assert len(answer.recovery.replace("-", "")) == 24
    desk = answer.opened.desk
    assert isinstance(desk, Desk)
    assert (desk.me.name, desk.me.role, desk.currency.code) == ("Anil Kumar", Role.OFFICER, "INR")
    assert desk.settings.difference_reason_above == 500
    assert len(search_people(desk, "", 500)) == 12
    assert steps[-1].done == steps[-1].of > 40


def test_unlocking_needs_the_pin(door: LaptopDoor) -> None:
    joined(door)
    leave(door)
    (seat,) = door.seats()
    assert (seat.name, seat.role, seat.branch) == ("Anil Kumar", "Loan officer", "North branch")
    wrong = door.unlock(seat.key, "194738")
    assert isinstance(wrong, Refused)
    assert "9 tries left" in wrong.sentence
    opened = door.unlock(seat.key, PIN)
    assert isinstance(opened, Opened)
    assert isinstance(door.unlock("nobody", PIN), Refused)


def test_unlocking_what_is_open_gives_the_same_desk_only_for_the_pin(door: LaptopDoor) -> None:
    desk = joined(door)
    (seat,) = door.seats()
    assert isinstance(door.unlock(seat.key, "194738"), Refused)
    again = door.unlock(seat.key, PIN)
    assert isinstance(again, Opened)
    assert again.desk is desk


def test_whoever_works_here_signs_with_her_pin(door: LaptopDoor) -> None:
    desk = joined(door)
    assert desk.prove is not None
    assert "9 tries left" in desk.prove("194738"), "a wrong try counts as at the door"
    assert desk.prove(PIN) == ""
    leave(door)
    (seat,) = door.seats()
    opened = door.unlock(seat.key, PIN)
    assert isinstance(opened, Opened)
    assert isinstance(opened.desk, Desk)
    assert opened.desk.prove is not None


def test_a_second_window_is_refused(door: LaptopDoor) -> None:
    joined(door)
    second = LaptopDoor(door._config, door._keyring)
    (seat,) = second.seats()
    refused = second.unlock(seat.key, PIN)
    assert isinstance(refused, Refused)
    assert "open for Anil Kumar already" in refused.sentence


def test_the_recovery_code_sets_a_new_pin(door: LaptopDoor) -> None:
    answer = door.enroll(FORM, lambda _step: None)
    assert isinstance(answer, Enrolled)
    leave(door)
    (seat,) = door.seats()
    wrong = door.recover(seat.key, "0000-0000", "482915")
    assert isinstance(wrong, Refused)
    assert wrong.field == "recovery"
    weak = door.recover(seat.key, answer.recovery, "123456")
    assert isinstance(weak, Refused)
    assert weak.field == "secret"
    assert isinstance(door.recover(seat.key, answer.recovery, "482915"), Opened)
    leave(door)
    assert isinstance(door.unlock(seat.key, "482915"), Opened)


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (EnrollForm("http://office.example", "CODE", PIN), "server"),
        (EnrollForm("http://127.0.0.1:1", "WRONG", PIN), "code"),
        (EnrollForm("http://127.0.0.1:1", "CODE", "111111"), "secret"),
    ],
)
def test_what_stops_joining_is_shown_at_its_field(door: LaptopDoor, form: EnrollForm, field: str) -> None:
    refused = door.enroll(form, lambda _step: None)
    assert isinstance(refused, Refused)
    assert refused.field == field
    assert door.seats() == ()


def test_an_office_that_is_away_is_a_fault_and_the_next_try_goes_on(
    door: LaptopDoor, morning: MorningBranch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "peer_at", lambda _url, _policy: Peer(morning.office, "q"))
    with pytest.raises(TransportFault):
        door.enroll(FORM, lambda _step: None)
    monkeypatch.setattr(app, "peer_at", lambda _url, _policy: Peer(morning.office))
    joined(door)


def test_a_damaged_database_says_what_to_type_and_lets_the_lock_go(door: LaptopDoor) -> None:
    joined(door)
    leave(door)
    (card,) = seat_cards(door._config)
    whole = card.database.read_bytes()
    card.database.write_bytes(b"garbage" * 1000)
    refused = door.unlock(card.seat_id, PIN)
    assert isinstance(refused, Refused)
    assert refused.sentence == StoreFault(Trouble.WRONG_KEY).sentence
    assert refused.way_out is not None
    assert f"fieldapp rescue --from {card.seat_id} --seat NEW-SEAT" in [line.command for line in refused.way_out.lines]
    card.database.write_bytes(whole)
    assert isinstance(door.unlock(card.seat_id, PIN), Opened)


def ordered(desk: Desk) -> None:
    """Let an order to wipe be kept, told and due, as the sync process leaves it."""
    with desk.book.database.write() as connection:
        write_slots(connection, {Slot.ORDER: b"n" * 16, Slot.ROLL_CALLED: b"n" * 16, Slot.WIPE: True})


def test_a_window_that_is_open_closes_and_deletes_its_records(door: LaptopDoor) -> None:
    desk = joined(door)
    (card,) = seat_cards(door._config)
    door.wipe(desk)
    assert door.open_seat is None
    assert seat_cards(door._config) == ()
    assert [path.name for path in card.folder.iterdir() if not path.name.endswith(".lock")] == []
    door.wipe(desk)  # again, after the records are gone: nothing


def test_an_order_that_came_while_no_window_was_open_is_carried_out_at_the_door(door: LaptopDoor) -> None:
    ordered(joined(door))
    leave(door)
    (card,) = seat_cards(door._config)
    refused = door.unlock(card.seat_id, PIN)
    assert isinstance(refused, Refused)
    assert refused.wiped
    assert not card.database.exists()
    assert seat_cards(door._config) == ()


def test_weak_secrets_are_told_while_typing(door: LaptopDoor) -> None:
    assert door.weakness(PIN) == ""
    assert "guess" in door.weakness("123456")
    assert not door.passphrase_needed
    assert LaptopDoor(door._config, None).passphrase_needed


def test_the_keyring_is_asked_once_and_only_when_it_is_needed(door: LaptopDoor) -> None:
    asked: list[int] = []

    def find() -> MemoryKeyring:
        asked.append(1)
        return MemoryKeyring()

    joined(door)
    later = LaptopDoor(door._config, None, find)
    assert [seat.name for seat in later.seats()] == ["Anil Kumar"]
    assert not later.passphrase_needed
    assert asked == [], "the first page is there before the keyring answers"
    assert isinstance(later.unlock(later.seats()[0].key, PIN), Refused), "this keyring does not hold its secret"
    later.weakness(PIN)
    assert asked == [1]


def test_everything_that_is_loaded_ahead_is_there(door: LaptopDoor) -> None:
    for step in door.load_ahead():
        step()


def test_faults_of_store_and_network_are_known(tmp_path: Path) -> None:
    assert Laptop(Config(tmp_path), None).hooks().faults() == (StoreFault, TransportFault)


def test_a_seat_is_named_by_person_or_id(door: LaptopDoor) -> None:
    assert seat_named(door._config, "") is None
    joined(door)
    (card,) = seat_cards(door._config)
    assert seat_named(door._config, "") == seat_named(door._config, "Anil Kumar") == card
    assert seat_named(door._config, card.seat_id) == card
    assert seat_named(door._config, "Rao") is None


def test_the_days_of_the_clock_are_the_branchs(door: LaptopDoor) -> None:
    joined(door)
    assert door.open_seat is not None
    book = door.open_seat.desk.book
    assert isinstance(book.clock, SystemClock)
    assert book.clock.time_zone == "UTC"
    assert len(book.clock.boot_id) == 8


def test_the_look_and_the_crash_reports_are_kept(tmp_path: Path) -> None:
    laptop = Laptop(Config(tmp_path / "fresh"), None)
    hooks = laptop.hooks()
    assert hooks.preferences() == Preferences()
    hooks.keep_preferences(Preferences(scheme="dark", scale=130, language="sw", latin_digits=False))
    assert hooks.preferences() == Preferences(scheme="dark", scale=130, language="sw", latin_digits=False)
    hooks.keep_report("somewhere.py:1")
    hooks.keep_report("elsewhere.py:2")
    kept = (tmp_path / "fresh" / "reports" / "crashes.txt").read_text()
    assert kept == "somewhere.py:1\n\nelsewhere.py:2\n\n"


def test_a_seat_that_was_not_closed_is_known_at_the_next_start(door: LaptopDoor) -> None:
    joined(door)
    seat = door.open_seat
    assert seat is not None
    assert seat.ended_ms is None
    door.beat()
    seat.desk.book.close()  # as a killed program leaves it: the mark stays
    seat.lock.close()
    door.open_seat = None
    assert ended_at_the_next_start(door, seat.card.seat_id) is not None
    leave(door)
    assert ended_at_the_next_start(door, seat.card.seat_id) is None


def ended_at_the_next_start(door: LaptopDoor, seat_id: str) -> int | None:
    """Open a seat; when the window before was last alive, None where it was closed."""
    assert isinstance(door.unlock(seat_id, PIN), Opened)
    assert door.open_seat is not None
    return door.open_seat.ended_ms


def test_the_process_beside_the_window_speaks_its_language_without_windows(tmp_path: Path) -> None:
    keep_preferences(Config(tmp_path), Preferences(language="pseudo"))
    code = (
        "import sys; from pathlib import Path; from fieldapp import app; from fieldapp.config import Config;"
        "from fieldapp.domain.words import tr; app.speak_as_the_window(Config(Path(sys.argv[1])));"
        "print(tr('Paused').encode()); assert 'PySide6.QtWidgets' not in sys.modules"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str("⟦Paused ~~~⟧".encode())


def command(
    door: LaptopDoor, *arguments: str, said: str = PIN, programs: Any = nursery.Subprocess
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "FIELDBOOK_DATA": str(door._config.data_folder)}
    ran: subprocess.CompletedProcess[str] = programs.run(
        [sys.executable, "-m", "fieldapp", *arguments],
        input=said + "\n",
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return ran


def test_the_commands_take_the_key_of_a_window_and_prove_the_records(door: LaptopDoor) -> None:
    joined(door)
    assert door.open_seat is not None
    key = json.dumps({"key": door.open_seat.key.hex()})
    ran = command(door, "check", "--json", said=key, programs=subprocess)
    assert ran.returncode == 0, ran.stderr
    findings = [json.loads(line) for line in ran.stdout.splitlines()]
    assert [finding["ok"] for finding in findings] == [True] * 6
    away = command(door, "sync", "--once", said=key)
    assert away.returncode == 3
    assert "could not be reached" in away.stdout


def test_the_commands_say_what_is_missing(tmp_path: Path, door: LaptopDoor) -> None:
    nobody = command(door, "check")
    assert nobody.returncode == 2
    assert "Nobody is enrolled" in nobody.stderr
    joined(door)
    assert command(door, "check", "--seat", "Rao").returncode == 2
    wrong = command(door, "check", said="{rubbish")
    assert wrong.returncode == 2
    busy = command(door, "import", str(tmp_path / "x.csv"), said=json.dumps({"key": "00" * 32}))
    assert busy.returncode == 4


def test_a_wrong_key_from_a_window_opens_nothing(door: LaptopDoor) -> None:
    joined(door)
    ran = command(door, "check", said=json.dumps({"key": "00" * 32}))
    assert ran.returncode == 1
    assert "does not open with this key" in ran.stderr


def test_the_sync_process_needs_no_window_library(door: LaptopDoor) -> None:
    script = "import sys, fieldapp.__main__; print(sorted(m for m in sys.modules if m.startswith('PySide6')))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout.strip() == "[]"


def test_a_book_opened_by_its_card_is_the_persons(door: LaptopDoor) -> None:
    joined(door)
    assert door.open_seat is not None
    card, key = door.open_seat.card, door.open_seat.key
    leave(door)
    book = open_seat_book(card, key)
    assert desk_over(book, Policy()).me.name == "Anil Kumar"
    book.close()


def test_records_that_were_put_back_are_told_of_at_unlocking(door: LaptopDoor, tmp_path: Path) -> None:
    desk = joined(door)
    (card,) = seat_cards(door._config)
    leave(door)
    shutil.copytree(card.folder, tmp_path / "backup")
    (seat,) = door.seats()
    assert isinstance(door.unlock(seat.key, PIN), Opened)
    assert door.open_seat is not None
    assert Laptop.hooks(_laptop_of(door)).warning(door.open_seat.desk) == ""
    with door.open_seat.desk.book.database.write() as connection:
        write_slots(connection, {Slot.RECEIPT: 7})  # seven receipts after the copy was made
    door.beat()
    leave(door)
    shutil.rmtree(card.folder)
    shutil.copytree(tmp_path / "backup", card.folder)
    again = door.unlock(seat.key, PIN)
    assert isinstance(again, Opened), again
    assert door.open_seat is not None
    assert "older copy of these records was put back" in Laptop.hooks(_laptop_of(door)).warning(desk)
    with door.open_seat.desk.book.work() as work:
        assert work.next_receipt == 8


def _laptop_of(door: LaptopDoor) -> Laptop:
    made = Laptop(door._config, None)
    made.door = door
    return made
