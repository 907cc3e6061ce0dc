"""The office in memory, the real office in process, and the real office over HTTP by the laptop's own transport."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from fieldapp.domain.collection.collection import RepaymentRecorded
from fieldapp.domain.staff import Role
from fieldapp.sync.courier import Courier
from fieldapp.sync.transport import HttpPeer, Link
from tests.contract.sync_peer import (
    PeerGround,
    test_a_changed_byte_is_noticed,
    test_a_code_makes_one_seat,
    test_a_cursor_of_another_history_is_told,
    test_a_gap_says_where_the_office_stands,
    test_a_segment_gets_a_verdict_for_each_operation_in_order,
    test_a_session_needs_a_rising_counter_and_the_right_key,
    test_a_wrong_code_and_a_wrong_proof_make_none,
    test_another_history_is_a_fork,
    test_no_token_no_exchange,
    test_one_refused_operation_does_not_stop_the_next,
    test_the_log_is_pulled_whole_without_a_gap_whatever_the_page,
    test_the_same_segment_again_gets_the_same_answer,
)
from tests.fakes.branch import named
from tests.fakes.fleet import fleet
from tests.fakes.office import Office
from tests.fakes.server import office_ground
from tests.fakes.server_world import open_world
from tests.fakes.web_edge import web_edge

__all__ = [
    "test_a_changed_byte_is_noticed",
    "test_a_code_makes_one_seat",
    "test_a_cursor_of_another_history_is_told",
    "test_a_gap_says_where_the_office_stands",
    "test_a_segment_gets_a_verdict_for_each_operation_in_order",
    "test_a_session_needs_a_rising_counter_and_the_right_key",
    "test_a_wrong_code_and_a_wrong_proof_make_none",
    "test_another_history_is_a_fork",
    "test_no_token_no_exchange",
    "test_one_refused_operation_does_not_stop_the_next",
    "test_the_log_is_pulled_whole_without_a_gap_whatever_the_page",
    "test_the_same_segment_again_gets_the_same_answer",
]


def memory_ground() -> PeerGround:
    office = Office()
    user = office.hire("Asha", Role.OFFICER)
    numbers = count(1)
    return PeerGround(office, lambda: office.invite(user, f"CODE-{next(numbers)}"), office.clock.now_ms)


@pytest.fixture(params=["office in memory", "office in process", "laptop's transport"])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[PeerGround]:
    if request.param == "office in memory":
        yield memory_ground()
        return
    with office_ground(f"sqlite:///{tmp_path / 'office.db'}") as opened:
        world = open_world(opened)
        if request.param == "office in process":
            yield PeerGround(world.peer, world.code, world.clock)
            return
        with web_edge(opened) as url:
            peer = HttpPeer(Link(url))
            yield PeerGround(peer, world.code, world.clock)
            peer.close()


def test_whole_laptops_agree_over_http(tmp_path: Path) -> None:
    with fleet(tmp_path) as made, web_edge(made.ground) as url:
        peers: list[HttpPeer] = []
        for number, laptop in enumerate(made.laptops.values()):
            peers.append(peer := HttpPeer(Link(url)))
            laptop.courier = Courier(laptop.book, peer)
            laptop.do(RepaymentRecorded(1_000 + number, 1), named(f"loan {number}"))
        made.settle()
        made.assert_equal()
        for peer in peers:
            peer.close()
