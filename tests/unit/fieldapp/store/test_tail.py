"""The second copy of what the office has not received."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.store.faults import StoreFault, Trouble
from fieldapp.store.tail import Tail

KEY = bytes(range(32))


def test_what_was_appended_comes_back(tmp_path: Path) -> None:
    tail = Tail(tmp_path / "tail.log", KEY)
    assert tail.read() == []
    tail.append([b"one", b"two"])
    tail.append([b"three"])
    assert Tail(tmp_path / "tail.log", KEY).read() == [b"one", b"two", b"three"]
    assert b"three" not in (tmp_path / "tail.log").read_bytes()


@pytest.mark.parametrize("lost", [1, 3, 20, 40])
def test_a_record_cut_off_by_a_power_failure_ends_the_reading(tmp_path: Path, lost: int) -> None:
    tail = Tail(tmp_path / "tail.log", KEY)
    tail.append([b"a" * 30, b"b" * 30])
    raw = tail.path.read_bytes()
    tail.path.write_bytes(raw[:-lost])
    assert tail.read() == [b"a" * 30]


def test_a_changed_byte_ends_the_reading(tmp_path: Path) -> None:
    tail = Tail(tmp_path / "tail.log", KEY)
    tail.append([b"a" * 30, b"b" * 30])
    raw = bytearray(tail.path.read_bytes())
    raw[-10] ^= 1
    tail.path.write_bytes(raw)
    assert tail.read() == [b"a" * 30]


def test_another_key_reads_nothing(tmp_path: Path) -> None:
    Tail(tmp_path / "tail.log", KEY).append([b"one"])
    assert Tail(tmp_path / "tail.log", bytes(32)).read() == []


def test_replacing_keeps_only_what_is_named(tmp_path: Path) -> None:
    tail = Tail(tmp_path / "tail.log", KEY)
    tail.append([b"one", b"two", b"three"])
    tail.replace([b"three"])
    tail.append([b"four"])
    assert tail.read() == [b"three", b"four"]


def test_a_full_disk_is_said_so(tmp_path: Path) -> None:
    full = Path("/dev/full")
    if not full.exists():
        full = tmp_path  # a folder cannot be written either
        with pytest.raises(OSError):
            Tail(full, KEY).append([b"one"])
        return
    with pytest.raises(StoreFault) as raised:
        Tail(full, KEY).append([b"one"])
    assert raised.value.trouble is Trouble.DISK_FULL


def test_what_is_set_aside_is_kept_once_and_apart(tmp_path: Path) -> None:
    tail = Tail(tmp_path / "tail.log", KEY)
    tail.append([b"one"])
    tail.set_aside([b"two", b"three"])
    tail.set_aside([b"three", b"four"])
    assert tail.read() == [b"one"]
    assert tail.aside.read() == [b"two", b"three", b"four"]
    tail.aside.remove()
    tail.aside.remove()
    assert tail.aside.read() == []
    assert tail.read() == [b"one"]
