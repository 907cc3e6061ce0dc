"""Test the tests: one-line faults are planted in a copy of the product, and the simulation has to find each of them.

`make simulate-mutants` prints which seed (or which list of test_found.py) found which fault, and what was said. A fault
that nothing finds fails the run; so does one whose line is no longer there.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from tests.simulation.base import memory_folder

ROOT = Path(__file__).parents[2]
SEEDS = 150
PATIENCE_S = 900
INGEST, FEED, EXCHANGE = (
    "sync_server/services/log/ingest.py",
    "sync_server/services/exchange/feed.py",
    "fieldapp/store/exchange.py",
)
REBASE, UNIT, OPLOG = "fieldapp/store/rebase.py", "fieldapp/store/unit_of_work.py", "fieldapp/store/oplog.py"
PENDING, ROLL = "fieldapp/store/pending.py", "fieldapp/store/roll_call.py"
ADOPT, GRANTED = "fieldapp/store/adoption.py", "fieldapp/store/granted.py"
AUDIENCE = "sync_server/services/log/audience.py"
MERGING = "fieldapp/domain/merging.py"
MONEY, PEOPLE = "fieldapp/domain/collection/collection.py", "fieldapp/domain/people.py"


@dataclass(frozen=True)
class Mutant:
    """One fault: in a file, one piece of text stands for another."""

    name: str
    file: str
    old: str
    new: str


MUTANTS = (
    Mutant("a segment seen before is taken for a new one", INGEST,
           "if header.first_seq <= row.last_seq:", "if False:"),
    Mutant("a position is passed over", INGEST,
           "    branches.advance_branch(connection, head.branch_id, last, stored.segment_no)",
           "    branches.advance_branch(connection, head.branch_id, last + 1, stored.segment_no)"),
    Mutant("what a copy sent to a restored office is taken for own work", EXCHANGE,
           "            **roll_call.doubts(connection, slots, reply.notice),\n", ""),
    Mutant("a laptop that begins anew asks nothing", "fieldapp/sync/renewal.py",
           "    roll_call.doubt(book)\n", ""),
    Mutant("the end of a chain is not kept", INGEST,
           "folded.row, header.first_seq + header.count - 1, header.head, heard)",
           "folded.row, header.first_seq + header.count - 1, folded.row.last_head, heard)"),
    Mutant("what a segment changed is not saved", INGEST,
           "    write_change(connection, head.branch_id, last, folded.change)\n", ""),
    Mutant("only the last operation of a segment is heard", INGEST,
           "for offset, (operation, leaf) in enumerate(zip(opened.operations, opened.leaves, strict=True)):\n"
           "        position = head.head + 1 + offset\n",
           "for offset, (operation, leaf) in enumerate(zip(opened.operations, opened.leaves, strict=True)):\n"
           "        position = head.head + 1 + offset - (offset > 3)\n"),
    Mutant("the cursor goes to the head after half a page", FEED,
           "return _Page(entries, entries[-1].position, notice)", "return _Page(entries, head.head, notice)"),
    Mutant("a page leaves out its first line", FEED,
           "entries = tuple(_within_bytes(rows, images))",
           "entries = tuple(_within_bytes(rows[len(rows) > 3 :], images))"),
    Mutant("the cursor of a laptop goes to the head at once", EXCHANGE,
           "cursor = reply.next_cursor", "cursor = reply.head"),
    Mutant("the cursor is kept before its page", EXCHANGE,
           "if _store_page(connection, reply, book):", "if reply.entries[5:] or _store_page(connection, reply, book):"),
    Mutant("the number of a session is not kept", EXCHANGE,
           "        write_slots(connection, {Slot.AUTH_COUNTER: counter})\n", ""),
    Mutant("a segment counts as answered when it is sent", EXCHANGE,
           "            oplog.mark_sent(connection, segment_ids, book.clock.now_ms())\n",
           "            for one in segment_ids:\n"
           "                oplog.mark_answered(connection, one, book.clock.now_ms())\n"),
    Mutant("own operations in the log are folded on top again", REBASE,
           "folds.lay(above, _seat_id(connection), oplog.pending(connection, upto), moved if known else None)",
           "folds.lay(above, _seat_id(connection), oplog.pending(connection, 0), moved if known else None)"),
    Mutant("own pending work is never folded again", PENDING,
           "            if former.holds(draft):", "            if True:"),
    Mutant("own pending work is forgotten when entries arrive", REBASE,
           "folds.lay(above, _seat_id(connection), oplog.pending(connection, upto), moved if known else None)",
           "set(moved)"),
    Mutant("own work on records that moved is not looked at", REBASE, "moved if known else None)",
           "set() if known else None)"),
    Mutant("own work after own work that waits no more is not looked at", PENDING,
           "                return\n            self.add(layer)\n", "                return\n"),
    Mutant("the state below pending work is not kept up", REBASE,
           "    change_base(connection, fold.base, fold.settled)\n", ""),
    Mutant("the state below an own operation is not kept", UNIT,
           "            keep_base(self._connection, [(item.KIND, item.id) for item in changes])\n", ""),
    Mutant("the end of the own chain is not kept", UNIT,
           "                    Slot.HEAD: self._head,\n", ""),
    Mutant("receipt numbers are used again", UNIT,
           "                    Slot.RECEIPT: self._receipt,\n", ""),
    Mutant("logical time is not kept", UNIT,
           "                    Slot.HLC: self._hlc,\n", ""),
    Mutant("logical time follows a clock that was set back", "fieldapp/domain/timestamp.py",
           "return max(last + 1, now_ms << _COUNTER_BITS)", "return now_ms << _COUNTER_BITS"),
    Mutant("the later of two values wins silently", PEOPLE,
           "return _contend(draft, entry, borrower, edit), True",
           "return with_register(borrower, edit.name, edit.new), True"),
    Mutant("the earlier of two values wins silently", PEOPLE,
           "return _contend(draft, entry, borrower, edit), True", "return borrower, True"),
    Mutant("of two notes one is kept", PEOPLE,
           'both = "\\n".join(str(value) for value in (current.value, edit.new.value) if value)[:TEXT_MAX]',
           "both = str(edit.new.value)"),
    Mutant("money in suspense counts", MONEY,
           "    open_item(draft, item_about(collection, line, _ITEM_KINDS.get(reason, ItemKind.MONEY), reason))\n",
           "    open_item(draft, item_about(collection, line, _ITEM_KINDS.get(reason, ItemKind.MONEY), reason))\n"
           "    count(draft, collection, line)\n"),
    Mutant("money in suspense is asked of nobody", MONEY,
           "    open_item(draft, item_about(collection, line, _ITEM_KINDS.get(reason, ItemKind.MONEY), reason))\n", ""),
    Mutant("a receipt is reversed twice", MONEY,
           "live = [line for line in wanted if line.fate is not Fate.REVERSED]", "live = wanted"),
    Mutant("a reversal leaves the cash in the bag", MONEY,
           "add_cash(draft, collection.author, -line.amount, day)", "add_cash(draft, collection.author, 0, day)"),
    Mutant("a forked segment is answered as if it were taken", INGEST,
           "        return _keep_fork(connection, head.branch_id, row, arrival)\n    if header.prev_head",
           "        return SegmentResult(arrival.segment.segment_id, ())\n    if header.prev_head"),
    Mutant("a forked segment is thrown away", INGEST,
           "    oplog.keep_fork(connection, branch_id, arrival.stored(0, 0), kept)\n", ""),
    Mutant("a restored office goes unnoticed", FEED,
           "    return bool(named) and (last > head.head or", "    return False and (last > head.head or"),
    Mutant("what a restored office lost is not sent again", EXCHANGE,
           "        if lost is not None:\n", "        if False:\n"),
    Mutant("the second copy is not written", UNIT,
           "            self._pen.tail.append([row.op for row in self._rows])\n", ""),
    Mutant("segments are cut anew before every exchange", EXCHANGE,
           "    made = 0\n",
           "    made = 0\n    with book.database.write() as again:\n"
           "        again.exec_driver_sql('UPDATE outbox SET segment_id = NULL WHERE code IS NULL')\n"
           "        again.exec_driver_sql('DELETE FROM segment WHERE answered_ms IS NULL')\n"),
    Mutant("a new epoch begins without what waits", ADOPT,
           'connection.exec_driver_sql("DELETE FROM segment WHERE answered_ms IS NULL")',
           'connection.exec_driver_sql("DELETE FROM outbox WHERE code IS NULL")'),
    Mutant("what the office has is recorded once more", ADOPT, "elif operation.op_id in had:", "elif False:"),
    Mutant("a new epoch does not name where the old one ended", "sync_server/services/seats/renewal.py",
           "chain_start(seat.seat_id, between, start)", "chain_start(seat.seat_id, between)"),
    Mutant("nobody is told of a renewed laptop", "fieldapp/domain/renewal.py",
           "    open_item(\n        draft,", "    (lambda *_: None)(\n        draft,"),
    Mutant("what a blocked laptop sends counts", "fieldapp/domain/replay.py",
           "return seat is not None and seat.revoked", "return False"),
    Mutant("money of a blocked laptop counts", MONEY, "    if seat.revoked:\n", "    if False:\n"),
    Mutant("work on a center that was taken away counts", "fieldapp/domain/center/assignment.py",
           "_day(entry) >= grant.until_day", "_day(entry) >= grant.until_day + 9_999"),
    # Left out of `scopes` alone, the scopes before a change hear of it all the same, through a group or a center that
    # changed with it, and get their farewell: no laptop can be wrong by that. Left out of both, they get none.
    Mutant("only the scope after a change hears of it", AUDIENCE,
           "before = {home for home in projection.moved.values() if home is not None}", "before = set[Id]()"),
    Mutant("only the scope before a change hears of it", AUDIENCE,
           "scopes = before | after | _author(projection, entry)", "scopes = before | _author(projection, entry)"),
    Mutant("records do not travel with a borrower who moves", AUDIENCE,
           "            for item in projection.take_along(found):\n", "            for item in ():\n"),
    Mutant("a laptop keeps what it may no longer have", GRANTED,
           "        remove_records(connection, gone)\n        kept", "        kept"),
    Mutant("scopes are given up before pending work has arrived", GRANTED,
           "        if _own_work_shows(connection):\n            return None\n        slots =", "        slots ="),
    Mutant("own work is not folded on what comes with a scope", GRANTED,
           "        lay_pending(connection, book.cache, position)\n", ""),
    Mutant("what a restored office placed anew counts twice", "fieldapp/store/oplog.py",
           "SELECT 1 FROM received r WHERE r.op_id = o.op_id AND r.position <= ?",
           "SELECT 1 FROM received r WHERE r.op_id = x'00' AND r.position <= ?"),
    Mutant("another operation in the place of a pulled one is not noticed", "fieldapp/store/oplog.py",
           "if places.get(row[0], row[1]) != row[1]), default=None)", "if False), default=None)"),
    Mutant("who has left is taken out after what is said of her is put", REBASE,
           "    remove_records(connection, fold.gone)  # first: what is put is where its borrower is, not where she "
           "was until now\n    put_records(connection, fold.view, cache, fold.encoded)\n",
           "    put_records(connection, fold.view, cache, fold.encoded)\n    remove_records(connection, fold.gone)\n"),
    Mutant("what own work overtook is fetched only when somebody exchanges again", "fieldapp/sync/settling.py",
           "            self._on_changed(changed)\n        return Step(again=True)",
           "            self._on_changed(changed)\n        return Step(again=changed is not None)"),
    Mutant("a snapshot is taken for the whole log", GRANTED,
           "values = {Slot.FOLDED: position, Slot.CURSOR: max(position, _cursor(connection)), Slot.DOUBTED: None}",
           "values = {Slot.FOLDED: position + 2, Slot.CURSOR: position + 2, Slot.DOUBTED: None}"),
    Mutant("the office forgets what it did not understand", "sync_server/services/log/interpretation.py",
           "    for branch_id, intents in due.items():\n", "    for branch_id, intents in ():\n"),
    Mutant("a value that the office could not read is never looked at again", "sync_server/store/oplog.py",
           'query = _lines(branch_id, None).where(operation.c.code == literal_column("6"))',
           'query = _lines(branch_id, None).where(operation.c.code == literal_column("6"), operation.c.reason == 13)'),
    Mutant("what turned out to have no effect is tried again and again", "sync_server/services/log/interpretation.py",
           "        if operation.op_id not in refused\n", ""),
    Mutant("what a restored office places anew rests on a log that is no more", EXCHANGE,
           "_store_results(connection, reply, now_ms, 0 if pulled else cursor)",
           "_store_results(connection, reply, now_ms, 0)"),
    Mutant("an officer folds for everybody what she has not the records for",
        "fieldapp/store/held.py",
        "if held.scopes is not None and (sent or operation.kind < MONEY_KINDS_BELOW):",
        "if False:",
    ),
    Mutant("a fold made before is taken though others have written", INGEST,
           "folded is not None and folded.head == head and folded.row == row",
           "folded is not None and folded.row == row"),
    Mutant("the same operation counts wherever it stands", INGEST,
           "        if known is None:\n            seen", "        if True:\n            seen"),
    Mutant("the second copy is emptied with every answer", EXCHANGE,
           "    if answered or lost:\n        book.level_tail()\n",
           "    if answered or lost:\n        book.tail.replace([])\n"),
    Mutant("the second copy forgets what was answered before that is saved", EXCHANGE,
           "        write_slots(connection, values)\n    if answered or lost:\n        book.level_tail()\n",
           "        write_slots(connection, values)\n"
           "        book.tail.replace(oplog.unanswered_operations(connection))\n"),
    Mutant("a restored laptop does not ask for its own lost work", EXCHANGE,
           "if pulled and not slots.get(Slot.OWN_BYTES) and _lacks_own(connection, reply, book):", "if False:"),
    Mutant("nobody is told what stands where a page ends without showing it", FEED,
           "    if shown < head.head:\n", "    if False:\n"),
    Mutant("a laptop forgets what it does not understand", REBASE,
           "    oplog.mark_uninterpreted(connection, fold.uninterpreted)\n", ""),
    # None is planted at record_lost_again() of EXCHANGE: what it leaves is recorded again at the next exchange, like
    # what a renewal that was cut off leaves behind, so that nobody can see the difference.
    Mutant("what left a laptop's centers stays on it", AUDIENCE, "        left.add(before)\n", ""),
    Mutant("a verdict that rests on missing records counts on a laptop", "fieldapp/store/held.py",
           "    if held.scopes is not None and known and outcome.disposition !=",
           "    if False and known and outcome.disposition !="),
    Mutant("a laptop deletes its records before it has handed them over", "fieldapp/store/wiping.py",
           "isinstance(nonce, bytes) and not oplog.has_unanswered(connection)", "isinstance(nonce, bytes)"),
    Mutant("what the office turns out to lack before a laptop is wiped is not recorded again",
           ROLL, "    if missing:\n        record_missing_again(book, missing)\n", ""),
    Mutant("an office asked for some operations counts as asked for all", ROLL,
           "    if not asked:\n", "    if True:\n"),
    Mutant("a blocked laptop whose chain is another one waits for a person", "fieldapp/sync/engine.py",
           "        if blocked and problem.code is not", "        if False and problem.code is not"),
    Mutant("a second copy of a stolen laptop gets no order", "sync_server/store/orders.py",
           "(seat_order.c.signed).where(seat_order.c.branch_id == branch_id,",
           "(seat_order.c.signed).where(seat_order.c.done_ms == 0, seat_order.c.branch_id == branch_id,"),
    Mutant("a renewal that was cut off leaves work behind", ADOPT, "        if epoch == 1:\n", "        if epoch:\n"),
    Mutant("papers of a blocked laptop count", "fieldapp/domain/replay.py",
           "and (not isinstance(body, LoanDisbursed) or body.taken_over)",
           "and not isinstance(body, LoanDisbursed | SavingsOpened)"),
    Mutant("a loan of a blocked laptop runs", "fieldapp/domain/loan_hand_over.py",
           "(hold if hold is Reason.SEAT_REVOKED else Reason.NONE)", "Reason.NONE"),
    Mutant("an account that was never opened is not frozen", "fieldapp/domain/collection/telling.py",
           "    if account is None and borrower is not None:", "    if False:"),
    Mutant("held work that was taken up is held work still", "fieldapp/domain/taking_up.py",
           "    close_item(draft, draft.find(InboxItem, item.id) or item, Choice.KEEP, entry, author.id)\n", ""),
    Mutant("savings of a merged entry stay with it", MERGING,
           "    draft.put(replace(account_of(draft, loser), led_to=survivor_id))\n", ""),
    Mutant("an edit of a merged entry stays with it", MERGING, "    BorrowerEdited: _entity_led_on,\n", ""),
    Mutant("a merged entry is not known to the one that survives", MERGING,
           "    draft.put(replace(survivor, absorbed=(*survivor.absorbed, loser_id)))\n", ""),
    Mutant("a merged center leaves its people behind", "fieldapp/domain/center/closing.py",
           "        draft.put(replace(borrower, center_id=into.id))\n", ""),
    Mutant("a decision that came too late is not shown", "fieldapp/domain/conflict.py",
           "        note_late(draft, item, Late(", "        (lambda *_: None)(draft, item, Late("),
    Mutant("who has no right to a drawer pays out savings", "fieldapp/domain/collection/suspicion.py",
           "if line.amount < 0 and not has_debit_right(state, collection.author, collection.center_id):", "if False:"),
    Mutant("the limit of a week is not kept", "fieldapp/domain/savings_limits.py",
           "if rules.withdrawal_week_max and taken - amount > rules.withdrawal_week_max:", "if False:"),
    Mutant("an overdrawn account is not frozen", "fieldapp/domain/savings_limits.py",
           "if account is not None and account.frozen:", "if False:"),
    Mutant("only the first word on a meeting not held is kept", "fieldapp/domain/collection/not_held.py",
           "sorted((*others, saying), key=", "sorted((tuple(others) or (saying,)), key="),
    Mutant("photos go before what was saved", "fieldapp/sync/photos.py",
           "if oplog.has_unanswered(connection):", "if False:"),
    Mutant("photos that a restored office lost are not sent again", "fieldapp/store/other_log.py",
           "    photos.doubt_sent(connection)\n", ""),
    Mutant("a first copy does not say where in the log it ends", "fieldapp/store/granted.py",
           "Slot.LAST_ENTRY: [plan.position, plan.last_operation]", "Slot.LAST_ENTRY: None"),
    Mutant("own work that came back goes with the entries before a scope", "fieldapp/store/baseline.py",
           "(op IS NULL OR seat_id <> ?)", "seat_id <> substr(?, 1, 0)"),
    Mutant("who wants his own work back is given a snapshot", "sync_server/services/exchange/feed.py",
           " and not standing.own_bytes\n", "\n"),
    Mutant("what left and came back at once is taken for whole", "fieldapp/store/granted.py",
           "and (left := held - set(notice.granted)):", "and (left := held - held):"),
    Mutant("a photo is whole with its first piece", "sync_server/services/exchange/photos.py",
           "if piece.start + len(piece.body) < piece.size:", "if False:"),
    Mutant("a damaged second copy stays as it is", "fieldapp/store/book.py",
           "    trim_tail(book)\n    return book", "    return book"),
    Mutant("harm to a page that no record is on goes unseen", "fieldapp/store/check.py",
           "            _file(connection),\n            _chain", "            _chain"),
    Mutant("what an older program could not read stays unread", "fieldapp/store/book.py",
           "_to_fold_again(database) or rebase.newly_known(database)", "_to_fold_again(database)"),
    Mutant("a parcel that does not open is refused for good", "sync_server/services/exchange/parcels.py",
           "    except NotAParcel:\n        return Problem(ProblemCode.PARCEL_UNKNOWN)",
           "    except NotAParcel:\n        return Problem(ProblemCode.BAD_FRAME)"),
    Mutant("what is decided can be decided again", "fieldapp/domain/conflict.py",
           "if item.state is not ItemState.OPEN:", "if False:"),
)  # fmt: skip


def main(arguments: list[str] | None = None) -> int:
    """Plant every fault and print the table; return 1 where one was not found."""
    parser = argparse.ArgumentParser(prog="tests.simulation.mutants", description=__doc__)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--only", default="", help="faults whose name contains this")
    asked = parser.parse_args(arguments)
    wanted = [mutant for mutant in MUTANTS if asked.only in mutant.name]
    found_by = Counter[str]()
    with ThreadPoolExecutor(asked.workers) as pool:
        for mutant, found in zip(wanted, pool.map(lambda one: hunt(one, asked.seeds), wanted), strict=True):
            found_by["lists" if found.startswith("found again") else "seeds" if found else "nothing"] += 1
            print(f"{mutant.name:74} {found or 'NOT FOUND'}", flush=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = f"{found_by['seeds']} of {len(wanted)} planted faults found within {asked.seeds} seeds"
    print(f"{told}, {found_by['lists']} by what was found once; {used.ru_utime + used.ru_stime:.0f} s of processor")
    missed = found_by["nothing"]
    return 1 if missed else 0


def hunt(mutant: Mutant, seeds: int) -> str:
    """Return which seed found the fault and how, '' where none did."""
    with tempfile.TemporaryDirectory(prefix="fieldbook-test-", dir=memory_folder()) as folder:
        copy = Path(folder) / "product"
        _copied(copy, ("fieldapp", "sync_server", "tests", "resources"))
        plant(copy, mutant)
        command = [sys.executable, "-m", "tests.simulation", "--stop", "--workers", "1", "--days", "0"]
        try:
            ran = _run([*command, "--seeds", str(seeds)], copy)
            if ran.returncode == 0:  # what is rare by chance stands in the lists of what was found once
                ran = _run([sys.executable, "-m", "tests.simulation.test_found"], copy)
        except subprocess.TimeoutExpired:
            return "it never ends"
        return "" if ran.returncode == 0 else _said(ran)


def _run(command: list[str], copy: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip


def _said(ran: subprocess.CompletedProcess[str]) -> str:
    lines = [line for line in (ran.stdout + ran.stderr).splitlines() if line.strip()]
    seed = next((line for line in lines if line.startswith(("seed ", "found again "))), "")
    return (seed or f"a crash: {lines[-1] if lines else ran.returncode}")[:150]


def _copied(copy: Path, parts: Iterable[str]) -> None:
    copy.mkdir()
    for part in parts:
        shutil.copytree(
            ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__", "out", "screenshots", "fonts")
        )


def plant(copy: Path, mutant: Mutant) -> None:
    """Write the fault into the copy; raise ValueError where its line stands nowhere or more than once."""
    file = copy / mutant.file
    text = file.read_text()
    if text.count(mutant.old) != 1:
        raise ValueError(f"{mutant.name}: the line stands {text.count(mutant.old)} times in {mutant.file}")
    file.write_text(text.replace(mutant.old, mutant.new))


if __name__ == "__main__":
    sys.exit(main())
