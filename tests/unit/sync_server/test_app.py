"""The running server: a real process that says where it is, serves, ends in order, and survives being killed."""

from __future__ import annotations

import asyncio
import json
import socket
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.domain.staff import Role, UserRegistered
from fieldapp.sync.transport import HttpPeer, Link
from sync_server.app import address_of, listen_on, new_id, now_ms, open_ground
from sync_server.config import KeyTrouble, Settings
from sync_server.services.ground import Refusal
from sync_server.services.log import check, office
from sync_server.services.seats import directory, enrolment
from sync_server.store.migrations.upgrade import is_current
from tests.fakes.seat import enroll_seat
from tests.fakes.server import running_server
from tests.fakes.server_world import formed
from tests.fakes.web_edge import ask


def test_addresses_are_written_as_laptops_write_them() -> None:
    assert address_of("127.0.0.1", 80) == "http://127.0.0.1:80"
    assert address_of("::1", 80) == "http://[::1]:80"


def test_who_comes_before_the_first_answer_can_be_given_waits_for_it() -> None:
    with listen_on("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname(), 5):
        accepted, _ = listening.accept()
        accepted.close()


def test_answers_do_not_wait_for_the_line_to_acknowledge() -> None:
    async def accepted() -> int:
        """Return what asyncio set on a connection that came in on our socket."""
        delay: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        async def look(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            delay.set_result(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        with listen_on("127.0.0.1", 0) as listening:
            async with await asyncio.start_server(look, sock=listening):
                _, writer = await asyncio.open_connection(*listening.getsockname())
                found = await delay
                writer.close()
        return found

    assert asyncio.run(accepted())


def test_ids_carry_the_time_and_never_repeat() -> None:
    ids = {new_id() for _ in range(100)}
    assert len(ids) == 100
    assert all(abs(int.from_bytes(made[:6], "big") - now_ms()) < 60_000 for made in ids)


def test_opening_makes_key_and_schema_once(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path)
    for _ in range(2):
        ground = open_ground(settings)
        assert is_current(ground.database)
        ground.database.close()
    (tmp_path / "server.key").unlink()
    with pytest.raises(KeyTrouble):
        open_ground(settings)


@pytest.mark.processes
def test_one_server_serves_a_database_and_says_what_is_missing(tmp_path: Path) -> None:
    with running_server(tmp_path, branch="") as server:
        second = server.try_command("serve", "--port", "0")
        assert second.returncode == 1
        assert "Another server already serves" in second.stderr
        assert ask(f"{server.url}/healthz", method="GET").status == 200
        server.stop()
    hint, *lines = (tmp_path / "server.log").read_text().splitlines()
    assert "sync_server init" in hint
    told = [json.loads(line) for line in lines]
    assert {line["path"] for line in told} == {"/readyz", "/healthz"}
    assert all(line["timestamp"].endswith("Z") for line in told)


@pytest.mark.processes
def test_a_killed_server_still_has_what_it_answered_for(tmp_path: Path) -> None:
    ground = open_ground(Settings(data_folder=tmp_path))
    head = office.open_branch(ground, office.NewBranch("Rampur", "INR", "Asia/Kolkata"))
    assert not isinstance(head, Refusal)
    asha = directory.register_user(ground, head.branch_id, UserRegistered("Asha", Role.OFFICER))
    assert not isinstance(asha, Refusal)
    code = enrolment.make_code(ground, head.branch_id, asha).code
    with running_server(tmp_path, branch="") as server, closing(HttpPeer(Link(server.url))) as peer:
        seat = enroll_seat(peer, code, now_ms)
        segments = []
        for number in range(5):
            formed(seat, f"Center {number}")
            segments.append(seat.seal())
            seat.push(segments[-1])
        server.kill()
        server.start()
        seat.sign_in()
        assert all(result.duplicate for result in seat.push(*segments[:4]).results)
        report = check.check_branch(ground, head.branch_id)
        assert (report.sound, report.operations) == (True, 3 + 5)
    ground.database.close()
