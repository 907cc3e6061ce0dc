"""A job reaches a printer on the network or a device in one piece; one that is away is told, and nothing waits."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QHostAddress, QTcpServer

from fieldapp.ui import theme
from fieldapp.ui.print import printer
from fieldapp.ui.print.printer import Device, Network, Printing, read_target
from fieldapp.ui.print.raster import escpos, receipt_image
from fieldapp.ui.print.receipt_page import ReceiptStyle
from tests.fakes.desk import rupees
from tests.fakes.sheet_desk import receipt_view

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LOCAL = "127.0.0.1"


@pytest.fixture
def job(qtbot: QtBot) -> list[bytes]:
    theme.load_fonts()
    return list(escpos(receipt_image(receipt_view(), ReceiptStyle(rupees(), "Asia/Kolkata"))))


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("192.168.1.50", Network("192.168.1.50", 9100)),
        (" till-1.local:9101 ", Network("till-1.local", 9101)),
        ("/dev/usb/lp0", Device("/dev/usb/lp0")),
        ("com3", Device("com3")),
        ("", None),
        ("my printer", None),
        ("till:70000", None),
    ],
)
def test_what_is_typed_names_a_printer_or_none(typed: str, target: object) -> None:
    assert read_target(typed) == target


def test_every_byte_arrives_over_the_network(qtbot: QtBot, job: list[bytes]) -> None:
    server, got = QTcpServer(), bytearray()

    def connected() -> None:
        line = server.nextPendingConnection()
        line.readyRead.connect(lambda: got.extend(line.readAll().data()))

    server.newConnection.connect(connected)
    assert server.listen(QHostAddress(LOCAL), 0)
    printing = Printing(Network(LOCAL, server.serverPort()), job)
    with qtbot.waitSignal(printing.done, timeout=5_000):
        printing.start()
    qtbot.waitUntil(lambda: len(got) == sum(map(len, job)))
    assert bytes(got) == b"".join(job)
    server.close()


def test_every_byte_arrives_at_a_device(qtbot: QtBot, job: list[bytes], tmp_path: Path) -> None:
    device = tmp_path / "lp0"
    device.touch()
    printing = Printing(Device(str(device)), job)
    with qtbot.waitSignal(printing.done, timeout=5_000):
        printing.start()
    assert device.read_bytes() == b"".join(job)


def test_a_device_that_takes_little_at_a_time_gets_all_of_it(qtbot: QtBot, tmp_path: Path) -> None:
    pipe = tmp_path / "lp0"
    os.mkfifo(pipe)
    reader, got = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK), bytearray()
    job = [bytes([number]) * 60_000 for number in range(4)]
    printing, over = Printing(Device(str(pipe)), job), []
    printing.done.connect(lambda: over.append(1))
    printing.start()

    def drained() -> bool:
        with contextlib.suppress(BlockingIOError):
            got.extend(os.read(reader, 20_000))
        return bool(over) and len(got) == 240_000

    qtbot.waitUntil(drained, timeout=8_000)
    assert bytes(got) == b"".join(job)
    os.close(reader)


def test_a_printer_that_is_away_is_told_once(
    qtbot: QtBot, job: list[bytes], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = QTcpServer()
    assert server.listen(QHostAddress(LOCAL), 0)
    port = server.serverPort()
    server.close()
    for target in (Device(str(tmp_path / "none")), Network(LOCAL, port)):
        printing, told = Printing(target, job), list[int]()
        printing.failed.connect(lambda told=told: told.append(1))
        with qtbot.waitSignal(printing.failed, timeout=5_000):
            printing.start()
        assert told == [1]
    monkeypatch.setattr(printer, "AWAY_AFTER_MS", 60)
    pipe = tmp_path / "full"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    stuck = Printing(Device(str(pipe)), [bytes(500_000)])
    with qtbot.waitSignal(stuck.failed, timeout=5_000):
        stuck.start()
    os.close(reader)
