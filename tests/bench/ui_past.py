"""Writes the synthetic past of the books that the benches of the window open."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.config import Config, Policy, SeatCard, write_card
from fieldapp.demo.synthetic.history import HistoryOrder, write_past
from fieldapp.demo.synthetic.roster import Scale
from fieldapp.domain.inbox import InboxItem, ItemKind, ItemState
from fieldapp.domain.operation import Intent
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.staff import Role
from fieldapp.protocol.messages import EnrollReply, EnrollRequest, enroll_tbs
from fieldapp.store.book import Book, create_book, open_book
from fieldapp.store.queries.people import by_name
from fieldapp.store.seat import enrollment_of
from fieldapp.sync.courier import Courier
from fieldapp.vault import VaultCreated, create_vault
from tests.bench.ui_books import SECRET, WEEKS
from tests.fakes.clock import MONDAY, new_id
from tests.fakes.office import Office

DISPUTED: Final = 4
"""People whose phone was written down otherwise at the office, in a book of any size: chance alone left the small one
nothing to decide, and an empty page was held beside one with an item on it."""


def disagree(book: Book, office: Office) -> int:
    """Let the office change what was changed here too; return how many operations that took here."""
    with book.view() as view:
        people = [person for person in map(partial(view.find, Borrower), by_name(view.connection, DISPUTED)) if person]
    for number, person in enumerate(people):
        base = {int(BorrowerField.PHONE): person.version(BorrowerField.PHONE)}
        theirs = BorrowerEdited({int(BorrowerField.PHONE): f"98260 1100{number}"}, "typed from paper form")
        office.write(Intent(theirs, person.id, person.center_id, base=base))
        ours = BorrowerEdited({int(BorrowerField.PHONE): f"98260 1001{number}"}, "read from her phone")
        with book.work() as work:
            work.append(Intent(ours, person.id, person.center_id, MONDAY, base))
            work.commit()
    finished = Courier(book, office).run_once()
    with book.view() as view:
        asked = [item for item in view.in_state(InboxItem, ItemState.OPEN) if item.kind is ItemKind.FIELD]
    assert finished.ok, finished.sentence
    assert len(asked) == DISPUTED
    return len(people)


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
    operations += disagree(book, office)
    book.close()
    assert finished.ok, finished.sentence
    return operations
