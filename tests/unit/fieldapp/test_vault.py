"""The vault: who gets the key, who does not, and that nothing is lost on the way."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fieldapp import vault
from fieldapp.vault import (
    TRIES_MAX,
    Trouble,
    VaultCreated,
    VaultOpened,
    VaultRefused,
    asks_for_passphrase,
    create_vault,
    open_vault,
    recover_vault,
    weakness,
)
from tests.fakes.keyring import MemoryKeyring

PIN = "739184"
PASSPHRASE = "seven goats cross the river"


IN_EARNEST = (vault._MEMORY_KIB, vault._ROUNDS)


@pytest.fixture(autouse=True)
def cheap_argon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten tries at 200 ms each prove nothing more than ten tries at 1 ms."""
    monkeypatch.setattr(vault, "_MEMORY_KIB", 64)
    monkeypatch.setattr(vault, "_ROUNDS", 1)


def made(folder: Path, secret: str = PIN, keyring: MemoryKeyring | None = None) -> VaultCreated:
    created = create_vault(folder, secret, keyring)
    assert isinstance(created, VaultCreated)
    return created


def test_the_right_pin_gives_the_key(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    created = made(tmp_path, keyring=ring)
    assert len(created.key) == 32
    assert open_vault(tmp_path, PIN, ring, 1) == VaultOpened(created.key)


def test_a_try_costs_what_is_recommended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """RFC 9106, second recommended option: 64 MiB, three passes, four lanes."""
    monkeypatch.setattr(vault, "_MEMORY_KIB", IN_EARNEST[0])
    monkeypatch.setattr(vault, "_ROUNDS", IN_EARNEST[1])
    created = made(tmp_path, PASSPHRASE)
    kept = json.loads((tmp_path / vault.VAULT_FILE).read_text())
    assert (kept["memory_kib"], kept["rounds"], kept["lanes"]) == (65_536, 3, 4)
    assert open_vault(tmp_path, PASSPHRASE, None, 1) == VaultOpened(created.key)


def test_the_key_and_the_pin_stand_in_no_file(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    created = made(tmp_path, keyring=ring)
    text = "".join(path.read_text() for path in tmp_path.iterdir())
    assert created.key.hex() not in text
    assert PIN not in text
    assert created.recovery.replace("-", "") not in text
    assert not any(held in text for name, held in ring.kept.items() if name.startswith("seat-"))


def test_a_copied_folder_does_not_open_without_the_laptops_keyring(tmp_path: Path) -> None:
    made(tmp_path, keyring=MemoryKeyring())
    refused = open_vault(tmp_path, PIN, MemoryKeyring(), 1)
    assert refused == VaultRefused(Trouble.KEYRING_AWAY)
    stranger = MemoryKeyring()
    entry = json.loads((tmp_path / "vault.json").read_text())["keyring"]
    stranger.put(entry, "00" * 32)
    wrong = open_vault(tmp_path, PIN, stranger, 1)
    assert isinstance(wrong, VaultRefused)
    assert wrong.trouble in (Trouble.WRONG_SECRET, Trouble.LOCKED)


def test_ten_wrong_tries_lock_and_delete_nothing(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    created = made(tmp_path, keyring=ring)
    now = 1_000
    left = []
    for _ in range(TRIES_MAX):
        refused = open_vault(tmp_path, "194738", ring, now)
        assert isinstance(refused, VaultRefused)
        left.append(refused.tries_left)
        now += 901_000
    assert left == [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
    locked = open_vault(tmp_path, PIN, ring, now)
    assert isinstance(locked, VaultRefused)
    assert locked.locked
    assert recover_vault(tmp_path, created.recovery, "482915", ring) == VaultOpened(created.key)
    assert open_vault(tmp_path, "482915", ring, now) == VaultOpened(created.key)


def test_waits_grow_and_a_clock_set_back_does_not_shorten_them(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made(tmp_path, keyring=ring)
    for _ in range(4):
        assert open_vault(tmp_path, "194738", ring, 10_000_000).wait_s == 0  # type: ignore[union-attr]
    assert open_vault(tmp_path, "194738", ring, 10_000_000) == VaultRefused(Trouble.WRONG_SECRET, 5, 60)
    assert open_vault(tmp_path, PIN, ring, 10_002_000) == VaultRefused(Trouble.WAIT, 5, 58)
    assert open_vault(tmp_path, PIN, ring, 5) == VaultRefused(Trouble.WAIT, 5, 60)
    assert open_vault(tmp_path, "194738", ring, 10_060_000) == VaultRefused(Trouble.WRONG_SECRET, 4, 300)
    assert open_vault(tmp_path, "194738", ring, 10_360_000) == VaultRefused(Trouble.WRONG_SECRET, 3, 900)
    assert isinstance(open_vault(tmp_path, PIN, ring, 11_260_000), VaultOpened)


def test_a_right_try_forgets_the_wrong_ones(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made(tmp_path, keyring=ring)
    for _ in range(2):
        open_vault(tmp_path, "194738", ring, 1)
    open_vault(tmp_path, PIN, ring, 1)
    refused = open_vault(tmp_path, "194738", ring, 1)
    assert isinstance(refused, VaultRefused)
    assert refused.tries_left == 9


@pytest.mark.parametrize("attack", ["delete", "rewrite"])
def test_changing_the_file_of_tries_wins_nothing(tmp_path: Path, attack: str) -> None:
    ring = MemoryKeyring()
    made(tmp_path, keyring=ring)
    for step in range(TRIES_MAX):
        open_vault(tmp_path, "194738", ring, 1 + step * 901_000)
    if attack == "delete":
        (tmp_path / "tries.json").unlink()
    else:
        (tmp_path / "tries.json").write_text('{"count": 0, "last_ms": 0, "seal": "00"}')
    refused = open_vault(tmp_path, PIN, ring, 99_999_999)
    assert isinstance(refused, VaultRefused)
    assert refused.locked


def test_a_rewritten_file_without_a_keyring_leaves_one_try(tmp_path: Path) -> None:
    made(tmp_path, PASSPHRASE)
    (tmp_path / "tries.json").write_text('{"count": 0, "last_ms": 0, "seal": "00"}')
    refused = open_vault(tmp_path, "not the passphrase at all", None, 1)
    assert isinstance(refused, VaultRefused)
    assert refused.locked


@pytest.mark.parametrize("ring", [None, MemoryKeyring(away=True), MemoryKeyring(forgetful=True)])
def test_without_a_keyring_that_keeps_only_a_long_passphrase_is_taken(
    tmp_path: Path, ring: MemoryKeyring | None
) -> None:
    assert create_vault(tmp_path, PIN, ring) == VaultRefused(Trouble.TOO_SHORT)
    created = made(tmp_path, PASSPHRASE, ring)
    assert open_vault(tmp_path, f" {PASSPHRASE}", ring, 1) == VaultOpened(created.key)


def test_a_keyring_that_is_away_costs_no_try(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made(tmp_path, keyring=ring)
    ring.away = True
    assert open_vault(tmp_path, PIN, ring, 1) == VaultRefused(Trouble.KEYRING_AWAY)
    ring.away = False
    open_vault(tmp_path, "194738", ring, 1)
    assert [text for name, text in ring.kept.items() if name.startswith("tries-")] == ["1"]


@pytest.mark.parametrize("said", [("", ""), ("-", " "), ("0", "O"), ("1", "l")])
def test_a_recovery_code_is_read_as_people_say_it(tmp_path: Path, said: tuple[str, str]) -> None:
    ring = MemoryKeyring()
    created = made(tmp_path, keyring=ring)
    spoken = created.recovery.lower().replace(*said)
    assert isinstance(recover_vault(tmp_path, spoken, "482915", ring), VaultOpened)


def test_a_wrong_recovery_code_opens_nothing(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    created = made(tmp_path, keyring=ring)
    assert recover_vault(tmp_path, "0000-0000", "482915", ring) == VaultRefused(Trouble.WRONG_SECRET)
    assert open_vault(tmp_path, PIN, ring, 1) == VaultOpened(created.key)


def test_a_vault_is_never_replaced(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made(tmp_path, keyring=ring)
    with pytest.raises(FileExistsError):
        create_vault(tmp_path, "482915", ring)


@pytest.mark.parametrize(
    "pin",
    ["123456", "987654", "111111", "121212", "123123", "140285", "850214", "890123", "19850214", "147258", "112211"],
)
def test_pins_that_everybody_guesses_are_refused(pin: str) -> None:
    assert weakness(pin, has_keyring=True) is Trouble.TOO_COMMON


@pytest.mark.parametrize("secret", [PIN, "739184261", "four wet goats"])
def test_other_secrets_are_taken(secret: str) -> None:
    assert weakness(secret, has_keyring=True) is None


def test_no_vault_is_said_so(tmp_path: Path) -> None:
    assert open_vault(tmp_path, PIN, None, 1) == VaultRefused(Trouble.NO_VAULT)


def test_every_refusal_has_a_sentence() -> None:
    assert all(len(VaultRefused(trouble).sentence) > 20 for trouble in Trouble)


def test_a_vault_says_what_kind_of_secret_opens_it(tmp_path: Path) -> None:
    assert not asks_for_passphrase(tmp_path), "there is no vault yet"
    (tmp_path / "with").mkdir()
    (tmp_path / "without").mkdir()
    create_vault(tmp_path / "with", PIN, MemoryKeyring())
    create_vault(tmp_path / "without", PASSPHRASE, None)
    assert not asks_for_passphrase(tmp_path / "with")
    assert asks_for_passphrase(tmp_path / "without")
    (tmp_path / "with" / vault.VAULT_FILE).write_text("{half")
    assert not asks_for_passphrase(tmp_path / "with")
