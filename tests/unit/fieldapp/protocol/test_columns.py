"""Operations are cut into pieces at ids, long numbers, texts and other bytes, and clocks are told as differences."""

from fieldapp.domain import cbor
from fieldapp.domain.operation import Operation, decode_operation
from fieldapp.protocol.columns import BYTES, ID, LONG, TEXT, Clocks, Cursor, front_of, identifiers, pieces
from tests.fakes.officer_day import officer_day, officer_seat

ONE, OTHER = bytes(range(16)), bytes(range(1, 17))


def test_pieces_end_at_what_is_taken_out() -> None:
    raw = cbor.encode([1, 70_000, ONE, "text", 2**40, bytes(40), {3: OTHER}])
    found = [(piece.kind, raw[piece.content : piece.end]) for piece in pieces(raw, 0)]
    assert found == [
        (ID, ONE), (TEXT, b"text"), (LONG, (2**40).to_bytes(8, "big")), (BYTES, bytes(40)), (ID, OTHER),
    ]  # fmt: skip


def test_pieces_of_other_bytes_do_not_end_where_the_bytes_end() -> None:
    for raw in (b"\x9f\x01\xff", b"\xfb" + bytes(8), b"\x50short"):
        assert [piece.end for piece in pieces(raw, 0)][-1:] != [len(raw)]


def test_ids_are_listed_once_in_the_order_in_which_they_stand() -> None:
    assert identifiers([cbor.encode([OTHER, "x", ONE]), cbor.encode([ONE, 2**50, OTHER])]) == [OTHER, ONE]


def test_ids_of_items_without_texts_are_found_like_those_of_others() -> None:
    _, day = officer_day(officer_seat())
    numbers = [
        0,
        0x50,
        0x5050,
        0x50505050,
        0x5050505050505050,
        bytes(8),
        ONE,
        b"P" * 8,
        True,
        None,
        {1: OTHER, 80: -81},
    ]
    for raw in (*day, cbor.encode(numbers), cbor.encode([*numbers, "P"]), cbor.encode([bytes(9), ONE]), b"\x50short"):
        cut = [(piece.kind, raw[piece.content : piece.end]) for piece in pieces(raw, 0)]
        assert identifiers([raw]) == list(dict.fromkeys(content for kind, content in cut if kind == ID)), raw


def test_the_front_of_an_operation_is_its_own_bytes() -> None:
    _, day = officer_day(officer_seat())
    for raw in day:
        front, operation = front_of(raw), decode_operation(raw)
        assert isinstance(operation, Operation)
        assert front is not None
        assert raw.startswith(front.encoded())
        assert (front.op_id, front.seq, front.hlc, front.mono) == (
            operation.op_id, operation.seq, operation.hlc, operation.mono_ms,
        )  # fmt: skip


def test_what_does_not_begin_like_an_operation_has_no_front() -> None:
    odd = [[1, ONE], [2, ONE, 1, 1, 1, [b"", 1]], [1, b"short", 1, 1, 1, [b"", 1]], [1, ONE, 1, 1, 1, [bytes(20), 1]]]
    assert [front_of(cbor.encode(items)) for items in odd] == [None] * 4
    assert front_of(b"\x00") is None


def test_clocks_are_heard_as_they_were_told() -> None:
    told, heard = Clocks(), Clocks()
    _, day = officer_day(officer_seat())
    for raw in day:
        front = front_of(raw)
        assert front is not None
        row = told.told(front)
        heard.heard(row, Cursor(bytes((len(front.boot),)) + front.boot))
        assert heard.front(front.op_id, row[3]) == front.encoded()
