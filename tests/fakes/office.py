"""An office in memory: the server's side of the conversation over the kernel's real fold, chains and signatures."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fieldapp.domain.center.group import CenterFormed, GroupFormed
from fieldapp.domain.disposition import Code, Disposition
from fieldapp.domain.ids import NO_ID, Id
from fieldapp.domain.loan.account import LoanDisbursed
from fieldapp.domain.loan.installment import Installment
from fieldapp.domain.operation import Entry, Intent, Operation, Stamp, decode_operation, encode_operation, mint
from fieldapp.domain.people import BorrowerField, BorrowerRegistered
from fieldapp.domain.rejection import Rejection
from fieldapp.domain.replay import apply
from fieldapp.domain.savings import SavingsOpened, savings_id
from fieldapp.domain.staff import BRANCH, BranchOpened, Role, SeatEnrolled, User, UserRegistered
from fieldapp.domain.state import Draft, MemoryState
from fieldapp.protocol.messages import (
    EnrollReply,
    EnrollRequest,
    PulledEntry,
    SegmentResult,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    Verdict,
    enroll_tbs,
    session_tbs,
)
from fieldapp.protocol.problems import Problem, ProblemCode
from fieldapp.protocol.segment import Opened, Segment, chain_next, chain_start, leaf_of, open_segment, signed_by
from tests.fakes.clock import MONDAY, StandingClock, new_id


@dataclass
class _Chain:
    seat_id: Id
    user_id: Id
    public_key: bytes
    epoch: int = 1
    seq: int = 0
    head: bytes = b""
    counter: int = 0
    suspended: bool = False


@dataclass
class Office:
    """Implements SyncPeer; write() lets the office itself record something."""

    clock: StandingClock = field(default_factory=StandingClock)
    synthetic: bool = True

    def __post_init__(self) -> None:
        self.state = MemoryState()
        self.log: list[PulledEntry] = []
        self.log_epoch = 1
        self.seats: dict[Id, _Chain] = {}
        self.codes: dict[str, Id] = {}
        self.recovery: dict[Id, str] = {}
        self.tokens: dict[str, Id] = {}
        self.answers: dict[Id, tuple[Verdict, ...]] = {}
        self.seen: dict[Id, tuple[bytes, int, Disposition]] = {}
        self.key = Ed25519PrivateKey.generate()
        self.own = new_id()
        self.seats[self.own] = _Chain(self.own, NO_ID, self.key.public_key().public_bytes_raw())
        opened = BranchOpened("North branch", "INR", "UTC", self.own, self.seats[self.own].public_key, self.synthetic)
        self.write(Intent(opened, BRANCH))

    def become(self, other: Office) -> None:
        """Go on from where another office stands, which does not notice; the clock stays the own one."""
        self.synthetic = other.synthetic
        self.state = MemoryState(other.state.records.values())
        self.log = list(other.log)
        self.log_epoch = other.log_epoch
        self.seats = {seat_id: replace(chain) for seat_id, chain in other.seats.items()}
        self.codes = dict(other.codes)
        self.recovery = dict(other.recovery)
        self.tokens = dict(other.tokens)
        self.answers = dict(other.answers)
        self.seen = dict(other.seen)
        self.key, self.own = other.key, other.own

    def stands_like(self, other: Office) -> bool:
        """Tell whether nothing has happened here that has not happened at the other office."""
        kept = {**vars(self), "state": self.state.records}
        return kept == {**vars(other), "state": other.state.records}

    # ---------------------------------------------------------------- what the office records itself

    def write(self, intent: Intent) -> Id:
        """Record an operation of the office seat; return its id."""
        operation = self.stamped(intent, self.own)
        self._place(self.own, encode_operation(operation), operation)
        return operation.op_id

    def stamped(self, intent: Intent, seat_id: Id) -> Operation:
        """Return the operation an intent becomes on a seat of the office."""
        now = self.clock.now_ms()
        stamp = Stamp(new_id(), self.seats[seat_id].seq + 1, (now << 16) + len(self.log), now, b"office--", 1)
        return mint(intent, stamp)

    def hire(self, name: str, role: Role) -> Id:
        """Register a member of staff; return the user's id."""
        user_id = new_id()
        self.write(Intent(UserRegistered(name, role), user_id))
        return user_id

    def form_center(self, name: str, officer_id: Id, weekday: int = 0, village: str = "Rampur") -> Id:
        """Form a center that first met a year ago."""
        center_id = new_id()
        first_day = MONDAY + weekday - 52 * 7
        self.write(Intent(CenterFormed(name, village, officer_id, weekday, 600, first_day), center_id))
        return center_id

    def form_group(self, center_id: Id, name: str) -> Id:
        """Form a group."""
        group_id = new_id()
        self.write(Intent(GroupFormed(center_id, name), group_id))
        return group_id

    def register(self, name: str, center_id: Id, group_id: Id, **more: Any) -> Id:
        """Register a borrower; `more` are fields by their name in small letters."""
        borrower_id = new_id()
        fields = {int(BorrowerField[key.upper()]): value for key, value in more.items()}
        fields[int(BorrowerField.NAME)] = name
        self.write(Intent(BorrowerRegistered(center_id, group_id, fields), borrower_id, center_id, MONDAY - 100))
        return borrower_id

    def lend(self, borrower_id: Id, first_due: int, installment: int = 45_000, weeks: int = 46, paid: int = 0) -> Id:
        """Hand over a weekly loan, interest an eighth of each installment."""
        loan_id = new_id()
        interest = installment // 8
        rows = tuple(Installment(first_due + 7 * week, installment - interest, interest) for week in range(weeks))
        body = LoanDisbursed(
            borrower_id, "Home", (installment - interest) * weeks, first_due - 7, rows, paid, opening=True
        )
        self.write(Intent(body, loan_id, business_day=first_due - 7))
        return loan_id

    def open_savings(self, borrower_id: Id, weekly: int = 2_000, balance: int = 10_000) -> None:
        """Open the compulsory savings account."""
        body = SavingsOpened(borrower_id, "Compulsory", weekly, balance)
        self.write(Intent(body, savings_id(borrower_id), business_day=MONDAY - 90))

    def invite(self, user_id: Id, code: str) -> str:
        """Give out a one-time code for a new laptop of a user."""
        self.codes[code] = user_id
        return code

    # ---------------------------------------------------------------- the conversation

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Turn a one-time code into a seat."""
        user_id = self.codes.get(request.code)
        if user_id is None:
            return Problem(ProblemCode.ENROLL_CODE)
        tbs = enroll_tbs(request.code, request.public_key, request.device_name)
        try:
            Ed25519PublicKey.from_public_bytes(request.public_key).verify(request.proof, tbs)
        except (InvalidSignature, ValueError):
            return Problem(ProblemCode.BAD_SIGNATURE)
        del self.codes[request.code]
        user = self.state.find(User, user_id)
        assert user is not None
        seat_id = new_id()
        seat_code = f"S{len(self.seats)}"
        self.write(Intent(SeatEnrolled(user_id, request.public_key, seat_code, request.device_name), seat_id))
        self.seats[seat_id] = _Chain(seat_id, user_id, request.public_key, head=chain_start(seat_id, 1))
        self.recovery[seat_id] = request.recovery
        return EnrollReply(
            branch_id=1,
            branch_name="North branch",
            currency="INR",
            time_zone="UTC",
            synthetic=self.synthetic,
            seat_id=seat_id,
            seat_code=seat_code,
            user_id=user_id,
            user_name=user.name,
            role=user.role,
            epoch=1,
            server_ms=self.clock.now_ms(),
        )

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Return a token for a seat's signature."""
        chain = self.seats.get(request.seat_id)
        if chain is None:
            return Problem(ProblemCode.SEAT_UNKNOWN)
        tbs = session_tbs(request.seat_id, request.epoch, request.counter, request.app_version)
        try:
            Ed25519PublicKey.from_public_bytes(chain.public_key).verify(request.signature, tbs)
        except InvalidSignature:
            return Problem(ProblemCode.BAD_SIGNATURE)
        if request.epoch != chain.epoch:
            return Problem(ProblemCode.EPOCH_CLOSED)
        if request.counter <= chain.counter:
            return Problem(ProblemCode.AUTH_COUNTER)
        chain.counter = request.counter
        token = f"token-{len(self.tokens)}"
        self.tokens[token] = request.seat_id
        return SessionReply(token, self.clock.now_ms() + 900_000, self.clock.now_ms(), 1, chain.suspended)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Exchange once: all segments or, at the first that is refused, those before it."""
        seat_id = self.tokens.get(token)
        if seat_id is None:
            return Problem(ProblemCode.TOKEN_EXPIRED)
        chain = self.seats[seat_id]
        results = []
        for wire in request.segments:
            answer = self._take(chain, wire.segment())
            if isinstance(answer, Problem):
                return answer
            results.append(answer)
        if request.pull and chain.suspended:
            return Problem(ProblemCode.SEAT_SUSPENDED)
        if request.pull and (request.log_epoch != self.log_epoch or request.cursor > len(self.log)):
            return Problem(ProblemCode.LOG_EPOCH, facts={"log_epoch": self.log_epoch})
        page = self._page(seat_id, request) if request.pull else ()
        after = page[-1].position if page else request.cursor
        return SyncReply(tuple(results), self.log_epoch, len(self.log), page, after, self.clock.now_ms())

    def _page(self, seat_id: Id, request: SyncRequest) -> tuple[PulledEntry, ...]:
        entries = self.log[request.cursor : request.cursor + request.max_operations]
        return tuple(_without_bytes(entry) if entry.seat_id == seat_id else entry for entry in entries)

    def _take(self, chain: _Chain, segment: Segment) -> SegmentResult | Problem:
        known = self.answers.get(segment.segment_id)
        if known is not None:
            return SegmentResult(segment.segment_id, known, duplicate=True)
        if not signed_by(segment, chain.public_key):
            return Problem(ProblemCode.BAD_SIGNATURE)
        opened = open_segment(segment)
        if isinstance(opened, Rejection):
            return Problem(ProblemCode.BAD_ENVELOPE)
        header = opened.header
        if header.epoch != chain.epoch:
            return Problem(ProblemCode.EPOCH_CLOSED)
        if header.first_seq > chain.seq + 1:
            facts: dict[str, int | str] = {"expected_seq": chain.seq + 1, "expected_head": chain.head.hex()}
            return Problem(ProblemCode.CHAIN_GAP, facts=facts)
        if header.first_seq <= chain.seq or header.prev_head != chain.head:
            return Problem(ProblemCode.CHAIN_FORK)
        return self._placed(chain, segment, opened)

    def _placed(self, chain: _Chain, segment: Segment, opened: Opened) -> SegmentResult:
        verdicts = tuple(
            self._place(chain.seat_id, raw, operation)
            for raw, operation in zip(segment.operations, opened.operations, strict=True)
        )
        self.answers[segment.segment_id] = verdicts
        return SegmentResult(segment.segment_id, verdicts)

    def _place(self, seat_id: Id, raw: bytes, operation: Operation) -> Verdict:
        chain = self.seats[seat_id]
        position = len(self.log) + 1
        leaf = leaf_of(raw)
        known = self.seen.get(operation.op_id)
        if known is not None and known[0] == leaf:
            disposition = Disposition(Code.DUPLICATE, known[2].reason)
        else:
            draft = Draft(self.state)
            entry = Entry(operation, seat_id, position, self.clock.now_ms())
            outcome = apply(draft, entry)
            self.state.put(outcome.changes)
            disposition = outcome.disposition
            self.seen[operation.op_id] = (leaf, position, disposition)
        chain.seq, chain.head = operation.seq, chain_next(chain.head, leaf)
        self.log.append(
            PulledEntry(
                position, seat_id, operation.op_id, disposition.code, disposition.reason, self.clock.now_ms(), raw
            )
        )
        return Verdict(position, disposition.code, disposition.reason)

    def operation(self, position: int) -> Operation:
        """Return the operation at a position of the branch log."""
        found = decode_operation(self.log[position - 1].operation)
        assert isinstance(found, Operation)
        return found


def _without_bytes(entry: PulledEntry) -> PulledEntry:
    return PulledEntry(entry.position, entry.seat_id, entry.op_id, entry.code, entry.reason, entry.received_ms)
