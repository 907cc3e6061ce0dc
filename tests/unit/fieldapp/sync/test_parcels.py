"""A laptop wraps what it sends so that it leans on what it knows the office has."""

from __future__ import annotations

from fieldapp.domain.operation import Intent
from fieldapp.domain.people import BorrowerEdited, BorrowerField
from fieldapp.protocol.messages import SyncRequest
from fieldapp.protocol.parcel import positions_of, read_parcel, unwrap
from fieldapp.services.desk import Desk
from fieldapp.store import oplog
from fieldapp.sync.courier import Courier
from fieldapp.sync.parcels import parcel_for
from tests.fakes.bad_network import BadNetwork
from tests.fakes.morning_branch import MorningBranch


def test_what_is_sent_opens_with_the_laptop_s_own_log(morning: MorningBranch, anil: Desk) -> None:
    with anil.book.work() as work:
        work.append(Intent(BorrowerEdited({BorrowerField.PHONE: "+91 98260 22222"}), morning.borrowers[0]))
        work.commit()
    network = BadNetwork(morning.office)
    assert Courier(anil.book, network).run_once().ok
    request = next(one for one in network.exchanges if one.segments)
    parcel = read_parcel(request.parcel)
    with anil.book.database.read() as connection:
        placed = dict(oplog.newest_placed(connection, 10_000))
    positions = positions_of(parcel)
    assert positions
    leaned = [placed[position] for position in positions]
    assert unwrap(parcel, leaned) == tuple(wire.segment() for wire in request.segments)


def test_nothing_to_send_needs_no_parcel(anil: Desk) -> None:
    assert parcel_for(anil.book, []) == b""
    assert SyncRequest().parcel == b""
