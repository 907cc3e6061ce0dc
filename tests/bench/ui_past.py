"""Writes the synthetic past of the books that the benches of the window open."""

from __future__ import annotations

from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.config import Config, Policy, SeatCard, write_card
from fieldapp.demo.synthetic.history import HistoryOrder, write_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import create_book, open_book
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from fieldapp.vault import VaultCreated, create_vault
from tests.bench.ui_books import SECRET, WEEKS
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.office import Office


def write(data: Path, people: int) -> int:
    """Make a seat with a book of so many borrowers in a data folder; return how many operations it took."""
    office = Office()
    user = office.hire("Meera Joshi", Role.OFFICER)
    private = Ed25519PrivateKey.generate()
    public, code = private.public_key().public_bytes_raw(), office.invite(user, "bench")
    proof = private.sign(enroll_tbs(code, public, "bench"))
    reply = office.enroll(EnrollRequest(code, public, proof, "bench", "0"))
    assert isinstance(reply, EnrollReply)
    seat = Config(data, Policy()).seats_folder / reply.seat_id.hex()
    seat.mkdir(parents=True)
    vault = create_vault(seat, SECRET, None)
    assert isinstance(vault, VaultCreated)
    enrolled = enrollment_of(reply, "", private.private_bytes_raw())
    create_book(seat / "field.db", vault.key, enrolled, reply.epoch)
    card = SeatCard(seat, reply.seat_id.hex(), "Meera Joshi", "OFFICER", "Rampur", "", synthetic=True)
    write_card(card)
    book = open_book(card.database, vault.key, office.clock, new_id)
    assert Courier(book, office).run_once().ok
    book.close()
    scale = Scale(centers=people // 40, groups=8, members=5, weeks=WEEKS)
    operations = write_past(card.database, vault.key, HistoryOrder(1, MONDAY, scale)).operations
    book = open_book(card.database, vault.key, office.clock, new_id)
    finished = Courier(book, office).run_once()  # a laptop has sent most of its past
    book.close()
    assert finished.ok, finished.sentence
    return operations
