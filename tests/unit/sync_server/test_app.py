"""The running server: a real process that says where it is, serves, ends in order, and survives being killed."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from fieldapp.protocol.messages import SyncReply
from fieldapp.sync.transport import HttpPeer, Link
from sync_server.app import address_of, new_id, now_ms, open_ground
from sync_server.config import KeyTrouble, Settings
from sync_server.store.migrations.upgrade import is_current
from tests.fakes.seat import enroll_seat
from tests.fakes.server import running_server
from tests.fakes.server_world import formed
from tests.fakes.web_edge import ask


def test_addresses_are_written_as_laptops_write_them() -> None:
    assert address_of("127.0.0.1", 80) == "http://127.0.0.1:80"
    assert address_of("::1", 80) == "http://[::1]:80"


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
def test_a_server_without_a_branch_says_how_to_make_one(tmp_path: Path) -> None:
    with running_server(tmp_path, branch="") as server:
        assert ask(f"{server.url}/readyz", method="GET").status == 200
        server.stop()
        assert "sync_server init" in (tmp_path / "server.log").read_text()


@pytest.mark.processes
def test_a_killed_server_still_has_what_it_answered_for(tmp_path: Path) -> None:
    with running_server(tmp_path) as server:
        server.command("user", "add", "Asha", "--role", "officer")
        code = server.command("device", "code", "Asha")["code"]
        with closing(HttpPeer(Link(server.url))) as peer:
            seat = enroll_seat(peer, code, now_ms)
            segments = []
            for number in range(5):
                formed(seat, f"Center {number}")
                segments.append(seat.seal())
                seat.push(segments[-1])
            server.kill()
            server.start()
            seat.peer = peer
            seat.sign_in()
            reply = seat.exchange(*segments[:4])
            assert isinstance(reply, SyncReply)
            assert all(result.duplicate for result in reply.results)
        assert server.command("check")["branches"][0]["sound"]
        assert server.command("device", "list")["devices"][0]["operations"] == 5


@pytest.mark.processes
def test_two_servers_never_share_a_sqlite_database(tmp_path: Path) -> None:
    with running_server(tmp_path) as server:
        ran = server.try_command("serve", "--port", "0")
        assert ran.returncode == 1
        assert "Another server already serves" in ran.stderr


@pytest.mark.processes
def test_the_log_of_a_server_is_json_and_times_are_utc(tmp_path: Path) -> None:
    with running_server(tmp_path) as server:
        ask(f"{server.url}/healthz", method="GET")
        server.stop()
        lines = [json.loads(line) for line in (tmp_path / "server.log").read_text().splitlines()]
    assert {line["path"] for line in lines} == {"/readyz", "/healthz"}
    assert all(line["timestamp"].endswith("Z") for line in lines)
