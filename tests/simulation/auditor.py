"""The auditor: what must be true of a world, worked out from stored bytes without the fold.

Each check returns sentences about what is wrong. Kept apart from the product's code on purpose, down to a chain, a
book of who may see what, and money arithmetic of its own (the other parts: audit_chains, audit_books, audit_scopes).
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from fieldapp.domain import cbor
from fieldapp.domain.disposition import Code
from fieldapp.domain.record import Kind
from fieldapp.domain.rejection import Reason
from fieldapp.store import rebase
from sync_server.services.log.check import check_branch
from tests.simulation.audit_books import Books
from tests.simulation.audit_chains import chains, clocks, receipts, renewals, revoked
from tests.simulation.audit_photos import photos
from tests.simulation.audit_scopes import Scopes
from tests.simulation.laptop import LaptopUnderTest
from tests.simulation.network import SAME_MOST
from tests.simulation.reading import EDIT, INTERPRETED, MONEY, Written, effects, same_words, written
from tests.simulation.world import World


@dataclass
class Auditor:
    """Looks at one world, as often as asked; remembers what it was told before."""

    world: World
    told: list[tuple[int, bytes, int, int]] = field(default_factory=list)
    epoch: int = 0
    placed: set[bytes] = field(default_factory=set)
    out_of_sight: dict[str, set[bytes]] = field(default_factory=dict)

    # ------------------------------------------------------------ after every exchange

    def look(self, laptop: LaptopUnderTest | None = None) -> list[str]:
        """Check what must hold at every moment, after an exchange of a laptop."""
        if laptop is None:
            return list(self._order())
        parts = (self._own_work, self._second_copy, self._kept_raw, self._honest, self._on_top)
        return [*self._order(), *(sentence for part in parts for sentence in part(laptop))]

    def _order(self) -> Iterator[str]:
        """Positions without gap or repeat; a verdict once given never changes; a cursor never passes the log."""
        if self.epoch != self.world.office.epoch:  # the log went back in time, as a restored backup does
            self.told, self.epoch = [], self.world.office.epoch
        now = self.world.office.verdicts()
        if [row[0] for row in now] != list(range(1, len(now) + 1)):
            yield "positions have a gap or a repeat"
        for before, row in zip(self.told, now, strict=False):
            if before != row:
                yield f"the verdict at {row[0]} changed from {before} to {row}"
        if len(now) < len(self.told):
            yield f"the log shrank from {len(self.told)} to {len(now)}"
        self.told = now
        yield from self.world.unnoticed
        head = self.world.office.head()
        for laptop in self.world.laptops.values():
            asked = laptop.line.counters
            if asked != sorted(set(asked)):
                yield f"{laptop.name} asked for a session twice under one number"
            if laptop.cursors and laptop.cursors[-1] > head and not laptop.courier.state.push_only:
                yield f"{laptop.name} has read to {laptop.cursors[-1]} of {head}"
            if laptop.line.asked[1] > SAME_MOST:
                yield f"{laptop.name} asks the same again and again"

    def _own_work(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """What a person saved stays in her sight until the office places it, perhaps where she may not look.

        What waits again because an office was put back comes into her sight with the log that is folded anew.
        """
        shown = {row[0] for row in laptop.rows(f"SELECT id FROM record WHERE kind = {int(Kind.COLLECTION)}")}
        if not self.world.office.epoch:
            self.placed |= {row[0] for row in laptop.rows("SELECT op_id FROM outbox WHERE position > 0")}
        hidden = self.out_of_sight.get(laptop.name, set()) if laptop.folds_again() else set()
        for row in laptop.rows("SELECT op FROM outbox WHERE position IS NULL"):
            items: Any = cbor.decode(row[0])
            if items[6] == laptop.unknown:  # its program was set back since, and cannot show it
                continue
            if items[6] in MONEY and items[1] not in shown | self.placed | hidden:
                yield f"{laptop.name} no longer shows what was saved as {items[1].hex()}"
        placed = {row[0] for row in laptop.rows("SELECT op_id FROM outbox WHERE position > 0")}
        self.out_of_sight[laptop.name] = (placed | hidden) - shown

    def _second_copy(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """Whatever the office has not answered stands a second time beside the database."""
        waiting = {row[0] for row in laptop.rows("SELECT op_id FROM outbox WHERE code IS NULL")}
        if waiting - laptop.copied():
            yield f"{laptop.name} has {len(waiting - laptop.copied())} operations only once"

    def _kept_raw(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """What a program does not understand waits for a newer one, once it has come to it."""
        kept = "SELECT op, position FROM received WHERE interpreted = 1 AND op IS NOT NULL AND code <= 2"
        for row in laptop.rows(kept) if laptop.unknown else ():
            items: Any = cbor.decode(row[0])
            if items[6] == laptop.unknown and laptop.known_upto < row[1] <= laptop.folded():
                yield f"{laptop.name} forgets {items[1].hex()}, which its program is too old for"

    def _on_top(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """While own work waits, what is shown is that on top of the log as it is, not as it was before.

        A program that was set back still shows what the newer one had made of the log.
        """
        settled = not laptop.stopped and not laptop.courier.state.failures and not laptop.known_upto
        if settled and laptop.waiting():
            records = laptop.proven()
            if not records.ok:
                yield f"{laptop.name} shows own work on top of something else: {records.sentence}"

    def _honest(self, laptop: LaptopUnderTest) -> Iterator[str]:
        """Nobody is sent to the branch whose laptop was never copied or put back; a fork is kept as evidence."""
        if laptop.stopped and not self.world.disasters:
            yield f"{laptop.name} must go to the branch for nothing"
        if laptop.line.hasty:
            yield f"{laptop.name} sent a photo before what was saved"
        if laptop.line.doubled:
            yield f"{laptop.name} sent again what the office had said that it has"
        if laptop.line.forks and not self.world.office.epoch and not self.world.office.forks():
            yield f"what {laptop.name} sent beside its chain was thrown away"

    # ------------------------------------------------------------ when everything is quiet

    def settle(self) -> list[str]:
        """Check what must hold once the faults have stopped and everybody has exchanged."""
        log = written(self.world.office)
        counted = effects(log)
        books = Books(self.world, counted)
        world = self.world
        parts = (
            self._nothing_lost(log), chains(world, log), books.money(), books.edits(), books.inbox(log),
            self._order(), self._alike(log), receipts(world, log), clocks(world, log), self._alone(log, books),
            books.sums(), books.steps(), books.entries(), self._deleted(), renewals(world, log), revoked(log, world),
            self._understood(log), photos(world, log),
        )  # fmt: skip
        return [sentence for part in parts for sentence in part]

    def _nothing_lost(self, log: list[Written]) -> Iterator[str]:
        """Everything ever confirmed to a person is in the log, in its own words, and in effect exactly once."""
        places: dict[bytes, list[Written]] = defaultdict(list)
        for row in log:
            if not row.repeated:
                places[row.op_id].append(row)
        for laptop in self.world.everyone:
            for op_id, raw in laptop.confirmed:
                found = places[op_id]
                if len(found) > 1:
                    yield f"{laptop.name}'s {op_id.hex()} was taken {len(found)} times"
                elif found:
                    again: Any = laptop.renewed and cbor.decode(raw)
                    if found[0].raw != raw and not (again and same_words(again, found[0].items)):
                        yield f"{laptop.name}'s {op_id.hex()} was changed"
                elif op_id not in self.world.excused:
                    yield f"{laptop.name}'s {op_id.hex()} was lost"

    def _alike(self, log: list[Written]) -> Iterator[str]:
        """Every laptop has what it may have and nothing else; the office's records are what its log says."""
        scopes, setting = Scopes(self.world, log), self.world.setting
        yield from scopes.trespasses
        for laptop in self.world.laptops.values():
            waiting = laptop.waiting()
            if waiting and not laptop.stopped:
                yield f"{laptop.name} still has {waiting} operations"
            if not laptop.stopped and not laptop.courier.state.push_only:
                yield from scopes.check(laptop)
                yield from self._own_bytes(laptop, log) if not setting.apart else ()
            if laptop.diverged() and not self.world.disasters and not (setting.older and setting.apart):
                yield f"{laptop.name} found its records wrong {laptop.diverged()} times"
        if setting.seed % 2:
            yield from self._rebuilt()
            return
        report = check_branch(self.world.office.ground, 1)
        if not report.sound:
            yield f"the office cannot prove its records: {report.sentence('branch')}"

    def _own_bytes(self, laptop: LaptopUnderTest, log: list[Written]) -> Iterator[str]:
        """Whatever the office has from a laptop's own chain is on the laptop, also after a restored backup."""
        segments, seat = self.world.office.segments(), laptop.book.enrollment.seat_id
        here = {row[0] for row in laptop.rows("SELECT op_id FROM outbox")}
        here |= {row[0] for row in laptop.rows("SELECT op_id FROM received WHERE op IS NOT NULL")}
        lacks = [row for row in log if segments[row.segment_no].seat_id == seat and row.op_id not in here]
        if lacks:
            yield f"{laptop.name} lacks {len(lacks)} operations of its own"

    def _rebuilt(self) -> Iterator[str]:
        """A laptop that folds its log anew shows what it showed before; one of them is asked, by the seed."""
        told = sorted(self.world.laptops)
        laptop = self.world.laptops[told[self.world.setting.seed // 2 % len(told)]]
        if laptop.courier.state.push_only:  # what she sees rests on a log that she is not given any more
            return
        before = laptop.records()
        rebase.rebuild(laptop.book.database)
        if laptop.records() != before:
            yield f"{laptop.name} shows something else after folding its log again"

    def _deleted(self) -> Iterator[str]:
        """A laptop deletes its records only after the office has heard that it does."""
        for seat_id, epoch in self.world.wiped:
            if not epoch and not self.world.office.epoch and not self.world.office.knows_wiped(seat_id):
                yield f"{seat_id.hex()[-6:]} deleted its records and the office does not know"

    def _alone(self, log: list[Written], books: Books) -> Iterator[str]:
        """Who works alone never meets a conflict of edits, whatever the network does."""
        segments = self.world.office.segments()
        edits = [row for row in log if row.kind == EDIT]
        conflicts = [row for row in edits if row.reason == Reason.CHANGED_ON_BOTH_SIDES]
        authors = {segments[row.segment_no].seat_id for row in edits}
        if len(authors) == 1 and conflicts and not self.world.disasters and not books.merges:
            yield f"{len(conflicts)} conflicts of somebody with herself"

    def _understood(self, log: list[Written]) -> Iterator[str]:
        """What an older office did not understand has taken effect once it was upgraded, each once."""
        later = Counter(row.entity for row in log if row.kind == INTERPRETED)
        for row in log:
            if row.code is Code.UNINTERPRETED and later[row.op_id] != 1:
                yield f"{row.op_id.hex()} was not understood and took effect {later[row.op_id]} times"

    # ------------------------------------------------------------ afterlife

    def afterlife(self) -> list[str]:
        """Put every question ever asked again, under a fresh session, the newest first: nothing may change."""
        before, head = self.world.office.records(), self.world.office.head()
        for laptop in self.world.laptops.values():
            laptop.line.put_again(laptop.courier.state.token)
        if self.world.office.head() != head:
            return [f"the log grew from {head} to {self.world.office.head()} when everything was sent again"]
        return [] if self.world.office.records() == before else ["sending everything again changed records"]
