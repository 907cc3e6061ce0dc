"""The tables of a laptop's database.

The first group is the log and keeps its shape for ever: no migration touches it, because it is what is not anywhere
else yet. The second group is what the log makes, and may be dropped and rebuilt at any time.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import Column, Integer, LargeBinary, MetaData, PrimaryKeyConstraint, Table, Text

LOG: Final = MetaData()
VIEW: Final = MetaData()
SCOPES: Final = MetaData()
"""Tables of step 2: where folding begins when the laptop has not the whole log."""
PHOTOS: Final = MetaData()
"""The table of photos, which are nowhere else until the office has them."""


def _blob(name: str, *, empty: bool = False, key: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=empty, primary_key=key)


def _number(name: str, *, empty: bool = False, key: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=empty, primary_key=key, autoincrement=False)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, primary_key=key)


# Own operations, from the moment they are saved. code, reason, position and received_ms are the server's answer.
outbox = Table(
    "outbox",
    LOG,
    _number("epoch"),
    _number("seq"),
    _blob("op_id"),
    _blob("leaf"),
    _blob("head"),
    _blob("op"),
    _number("saved_ms"),
    _blob("segment_id", empty=True),
    _number("code", empty=True),
    _number("reason", empty=True),
    _number("position", empty=True),
    _number("received_ms", empty=True),
    PrimaryKeyConstraint("epoch", "seq"),
)

# Sealed runs of own operations; sent_ms is the first time one was handed to the network.
segment = Table(
    "segment",
    LOG,
    _blob("segment_id", key=True),
    _number("epoch"),
    _number("first_seq"),
    _number("length"),
    _blob("tbs"),
    _blob("signature"),
    _number("sealed_ms"),
    _number("sent_ms", empty=True),
    _number("answered_ms", empty=True),
)

# The branch log as far as it was pulled; op is empty for own operations, which are in the outbox.
received = Table(
    "received",
    LOG,
    _number("position", key=True),
    _blob("op_id"),
    _blob("seat_id"),
    _blob("op", empty=True),
    _number("code"),
    _number("reason"),
    _number("received_ms"),
    _number("interpreted"),
)

# Records as they were at a position, for what the fold cannot make of the entries here; see rebase.
image = Table(
    "image",
    SCOPES,
    _number("position"),
    _blob("scope"),
    _blob("bundle"),
    PrimaryKeyConstraint("position", "scope"),
)

# Bundles of the records from which folding begins; empty where it begins with nothing.
baseline = Table("baseline", SCOPES, Column("number", Integer, primary_key=True), _blob("bundle"))

# Pieces of a snapshot that is being fetched; bundle is empty for those still missing.
chunk = Table(
    "chunk",
    SCOPES,
    _blob("chunk_id", key=True),
    _number("number"),
    _number("part"),
    _number("size"),
    _blob("bundle", empty=True),
)

# Photos by the SHA-256 of their bytes; see photos. moved: bytes the office has, or that came from it.
photo = Table(
    "photo",
    PHOTOS,
    _blob("content", key=True),
    _blob("record"),
    _number("size"),
    _text("media"),
    _number("state"),
    _number("moved"),
    _number("tries"),
    _number("at_ms"),
    _blob("body"),
)
PHOTO_INDEX: Final = "CREATE INDEX IF NOT EXISTS photo_by_state ON photo(state, at_ms)"

seat_state = Table("seat_state", LOG, _text("k", key=True), _blob("v"))

draft = Table(
    "draft",
    LOG,
    _text("form"),
    _text("key"),
    _text("field"),
    _text("value"),
    _number("saved_ms"),
    PrimaryKeyConstraint("form", "key", "field"),
)

# What the last exchanges with the office did, for the Sync page.
exchange = Table(
    "exchange",
    LOG,
    Column("number", Integer, primary_key=True),
    _number("at_ms"),
    _number("ok"),
    _number("sent"),
    _number("pulled"),
    _text("sentence"),
)

# The view: what the officer sees, own pending operations included. stamp rises with every writing transaction.
record = Table(
    "record",
    VIEW,
    _number("kind"),
    _blob("id"),
    _blob("center"),
    _blob("borrower"),
    _number("state"),
    _number("day"),
    _number("stamp"),
    _blob("body"),
    _blob("scope"),
    PrimaryKeyConstraint("kind", "id"),
    sqlite_with_rowid=False,
)

# The synced value of every record that pending operations touched; body empty: there was no such record.
base_record = Table(
    "base_record",
    VIEW,
    _number("kind"),
    _blob("id"),
    _blob("body", empty=True),
    PrimaryKeyConstraint("kind", "id"),
    sqlite_with_rowid=False,
)

# What lists show of a borrower, ready to be read by thousands; the full-text index has the same rowids.
person = Table(
    "person",
    VIEW,
    Column("rowid", Integer, primary_key=True),
    _blob("id"),
    _text("name"),
    _text("other_name"),
    _text("code"),
    _text("phone"),
    _text("village"),
    _text("group_name"),
    _text("center_name"),
    _blob("center"),
    _number("registered_day"),
    _number("state"),
    _blob("grp"),
    _number("stamp"),
)

# What lists show of a loan. dues: for each installment 4 bytes of day and 8 of its total, big-endian. Rows so long
# stand by number: in order of their ids four would share a page, and each look-up would go down through six pages.
loan_line = Table(
    "loan_line",
    VIEW,
    _blob("id", key=True),
    _blob("borrower"),
    _text("product"),
    _number("disbursed_day"),
    _blob("dues"),
    _number("paid"),
    _number("outstanding"),
    _number("state"),
    _number("stamp"),
)

# What reports are made of: one row per loan. plan: for each installment 4 bytes of day, 8 of its total, 8 of principal.
# By number as well.
loan_figure = Table(
    "loan_figure",
    VIEW,
    _blob("id", key=True),
    _blob("borrower"),
    _blob("center"),
    _text("product"),
    _number("disbursed_day"),
    _blob("plan"),
    _number("paid"),
    _number("outstanding"),
    _number("oldest_unpaid"),
    _number("state"),
    _number("last_day"),
    _number("principal"),
    _number("last_due"),
    _number("stamp"),
)

# And one row per line of every money document.
money_line = Table(
    "money_line",
    VIEW,
    _blob("op"),
    _number("line"),
    _number("receipt"),
    _blob("loan"),
    _blob("borrower"),
    _blob("center"),
    _blob("author"),
    _number("day"),
    _number("at_ms"),
    _number("purpose"),
    _number("method"),
    _number("fate"),
    _number("amount"),
    _number("stamp"),
    PrimaryKeyConstraint("op", "line"),
    sqlite_with_rowid=False,
)

# And one per meeting: how many were on its sheet, and how many of them came.
meeting_figure = Table(
    "meeting_figure",
    VIEW,
    _blob("id", key=True),
    _blob("center"),
    _number("day"),
    _number("marks"),
    _number("came"),
    sqlite_with_rowid=False,
)

# What lists ask of visits and assessments without opening them. handed_ms: of the last step; promise_day, next_day: 0
# for none; second_of: the assessment that was made again; drawn: to be made a second time; score: -1 for none.
work_line = Table(
    "work_line",
    VIEW,
    _number("kind"),
    _blob("id"),
    _blob("borrower"),
    _blob("author"),
    _number("day"),
    _number("state"),
    _number("handed_ms"),
    _number("promise_day"),
    _number("next_day"),
    _blob("second_of"),
    _number("drawn"),
    _number("score"),
    PrimaryKeyConstraint("kind", "id"),
    sqlite_with_rowid=False,
)

# What is expected into savings at each meeting, where anything is.
saving_line = Table(
    "saving_line",
    VIEW,
    _blob("id", key=True),
    _blob("borrower"),
    _number("weekly"),
    sqlite_with_rowid=False,
)

# The words that names and places of people ever had here, for words with a wrong letter.
person_word = Table("person_word", VIEW, _text("term", key=True), sqlite_with_rowid=False)

# Centers and groups by name. within: the village of a center, the center of a group.
place_line = Table(
    "place_line",
    VIEW,
    Column("rowid", Integer, primary_key=True),
    _number("kind"),
    _blob("id"),
    _blob("center"),
    _text("name"),
    _text("within"),
)

# Numbers of loans as on their agreements; the index of their parts has the same rowids.
loan_number = Table("loan_number", VIEW, Column("rowid", Integer, primary_key=True), _blob("loan"), _text("number"))

LOG_INDEXES: Final = (
    "CREATE UNIQUE INDEX outbox_op ON outbox(op_id)",
    "CREATE INDEX outbox_unanswered ON outbox(epoch, seq) WHERE code IS NULL",
    "CREATE INDEX outbox_unsealed ON outbox(epoch, seq) WHERE segment_id IS NULL",
    "CREATE INDEX outbox_position ON outbox(position) WHERE position IS NOT NULL",
    "CREATE INDEX received_op ON received(op_id)",
)

# What the Sync page counts, on every change; a log of years must not be gone through for it.
LOG_COUNTED: Final = (
    "CREATE INDEX IF NOT EXISTS outbox_by_code ON outbox(code)",
    "CREATE INDEX IF NOT EXISTS outbox_by_received ON outbox(received_ms)",
    "CREATE INDEX IF NOT EXISTS received_unread ON received(position) WHERE interpreted = 0",
)

_PERSON_SEARCH: Final = (
    "CREATE VIRTUAL TABLE person_search USING fts5("
    "name, code, phone, place, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
)

_PLACE_SEARCH: Final = (
    "CREATE VIRTUAL TABLE place_search USING fts5("
    "kind, name, within, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')"
)

RECORD_INDEXES: Final = (
    "CREATE INDEX record_by_center ON record(kind, center, day)",
    "CREATE INDEX record_by_borrower ON record(kind, borrower, day)",
    "CREATE INDEX record_by_state ON record(kind, state, day)",
    "CREATE INDEX record_by_stamp ON record(stamp)",
    "CREATE INDEX record_by_scope ON record(scope, kind)",
)

LIST_INDEXES: Final = (
    "CREATE UNIQUE INDEX person_id ON person(id)",
    "CREATE INDEX person_by_center ON person(center, state)",
    "CREATE INDEX person_by_stamp ON person(stamp)",
    "CREATE INDEX loan_line_by_stamp ON loan_line(stamp)",
    "CREATE INDEX loan_line_by_borrower ON loan_line(borrower)",
    "CREATE INDEX loan_figure_by_stamp ON loan_figure(stamp)",
    "CREATE INDEX loan_figure_by_borrower ON loan_figure(borrower, oldest_unpaid, state)",
    # the states of loans on which something is owed; a test holds these equal to RUNNING
    "CREATE INDEX loan_figure_late ON loan_figure(oldest_unpaid, borrower, center, state) WHERE state IN (1, 5)",
    "CREATE INDEX loan_figure_ending ON loan_figure(last_due, id, center, oldest_unpaid, state) WHERE state IN (1, 5)",
    "CREATE INDEX saving_line_by_borrower ON saving_line(borrower, weekly)",
    "CREATE INDEX work_line_by_day ON work_line(kind, day, id, author)",
    "CREATE INDEX work_line_by_author ON work_line(author, kind, day, id)",
    "CREATE INDEX work_line_by_state ON work_line(author, state)",
    "CREATE INDEX work_line_waiting ON work_line(handed_ms, id, kind, borrower, author) WHERE state = 2",
    "CREATE INDEX work_line_promised ON work_line(author, promise_day) WHERE promise_day > 0",
    "CREATE INDEX work_line_due ON work_line(promise_day, borrower) WHERE promise_day > 0",
    "CREATE INDEX work_line_planned ON work_line(author, next_day) WHERE next_day > 0",
    "CREATE INDEX work_line_drawn ON work_line(day) WHERE drawn = 1",
    "CREATE INDEX work_line_second ON work_line(second_of) WHERE second_of <> x''",
    "CREATE UNIQUE INDEX place_line_id ON place_line(id)",
    "CREATE INDEX place_line_center ON place_line(center)",
    _PLACE_SEARCH,
    "CREATE INDEX person_by_name ON person(name COLLATE NOCASE, id)",
    "CREATE INDEX work_line_rated ON work_line(borrower, day, id, score) WHERE score >= 0 AND second_of = x''",
    "CREATE UNIQUE INDEX loan_number_loan ON loan_number(loan)",
    "CREATE VIRTUAL TABLE loan_search USING fts5(number, tokenize = 'trigram')",
    # covers the sums that reports ask for, so that they never touch the lines themselves
    "CREATE INDEX money_line_by_day ON money_line(day, purpose, fate, loan, amount, author)",
    "CREATE INDEX meeting_figure_by_day ON meeting_figure(day, center, marks, came)",
    _PERSON_SEARCH,
)

VIEW_INDEXES: Final = (*RECORD_INDEXES, *LIST_INDEXES)

LIST_TABLES: Final = (
    *("person_terms", "person_search", "person", "loan_search", "loan_number", "loan_line", "loan_figure"),
    *("money_line", "meeting_figure", "work_line", "saving_line", "place_search", "place_line", "person_word"),
)
"""What is written beside the records and can be made of them again."""

VIEW_TABLES: Final = ("record", "base_record", *LIST_TABLES)
