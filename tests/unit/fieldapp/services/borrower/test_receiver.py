"""A receiver is heard through a real serial terminal; devices that are none, silent or gone stop nobody."""

from __future__ import annotations

import os
import sys
import time
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from functools import reduce
from pathlib import Path

import pytest

from fieldapp.domain.work.place import Fix
from fieldapp.services.borrower.receiver import Heard, Hearing, Listening, listen, ports
from tests.fakes.desk import fake_desk


def closed(told: str) -> bytes:
    return f"${told}*{reduce(lambda total, sign: total ^ ord(sign), told, 0):02X}\r\n".encode()


SATELLITES = closed("GPGSV,3,1,12,01,40,083,46")
BLUNT = closed("GPGGA,054112.00,2536.75000,N,08508.25600,E,1,04,9.0,53.0,M,-54.0,M,,")
SHARP = closed("GPGGA,054113.00,2536.80000,N,08508.25600,E,1,08,1.2,53.0,M,-54.0,M,,")


def until(listening: Listening, hearing: Hearing, fix: Fix | None = None) -> Heard:
    """Wait until something is heard; fails after three seconds."""
    end = time.monotonic() + 3
    while time.monotonic() < end:
        heard = listening.heard
        if heard.hearing is hearing and (fix is None or heard.fix == fix):
            return heard
        time.sleep(0.005)
    raise AssertionError(f"heard {listening.heard}, not {hearing}")


@contextmanager
def terminal() -> Iterator[tuple[int, str]]:
    """A serial line: what is written to the first is read from the device."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    try:
        yield ours, os.ttyname(theirs)
    finally:
        os.close(ours)
        os.close(theirs)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals; the plain file below covers it")
def test_the_sharpest_position_of_a_serial_line_is_kept() -> None:
    with terminal() as (line, device):
        listening = Listening((device,))
        assert listening.heard == Heard(Hearing.LOOKING)
        os.write(line, b"\x00garbage\r\n" + SATELLITES)
        assert until(listening, Hearing.NO_SIGNAL).port == device
        os.write(line, BLUNT)
        assert until(listening, Hearing.FIXED).fix == Fix(25_612_500, 85_137_600, 45)
        os.write(line, SHARP[:20])
        os.write(line, SHARP[20:] + BLUNT)
        assert until(listening, Hearing.FIXED, Fix(25_613_333, 85_137_600, 6)).port == device
        listening.stop()


def test_a_file_that_speaks_like_a_receiver_is_one_and_others_are_not(tmp_path: Path) -> None:
    log, letter = tmp_path / "receiver.txt", tmp_path / "letter.txt"
    log.write_bytes(SATELLITES + SHARP)
    letter.write_bytes(b"Dear Anil,\n")
    both = Listening((str(letter), str(tmp_path / "not there"), str(log)))
    assert until(both, Hearing.FIXED).port == str(log)
    assert until(Listening((str(letter), str(tmp_path / "not there"))), Hearing.NOTHING).fix is None
    without = tmp_path / "cellar.txt"
    without.write_bytes(SATELLITES)
    assert until(Listening((str(without),)), Hearing.NO_SIGNAL).fix is None


def test_a_laptop_without_serial_devices_says_so_at_once() -> None:
    assert Listening(()).heard == Heard(Hearing.NOTHING)
    assert until(listen(fake_desk()), Hearing.NOTHING).fix is None, "the port that its settings name is not there"
    assert ports("/dev/ttyS7") == ("/dev/ttyS7",)
    assert all(isinstance(port, str) for port in ports())
