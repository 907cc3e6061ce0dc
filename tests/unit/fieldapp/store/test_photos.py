"""Photos in the book's database: kept once, handed on in order, forgotten only when the office has them."""

from __future__ import annotations

from fieldapp.domain.photo import PhotoId, photo_id
from fieldapp.store import photos
from fieldapp.store.book import Book
from fieldapp.store.photos import KEPT_MS, PhotoState
from tests.fakes.clock import new_id


def jpeg(text: str) -> bytes:
    return b"\xff\xd8\xff" + text.encode() * 20


def taken(book: Book, text: str, at_ms: int = 1) -> PhotoId:
    name = photo_id(jpeg(text))
    with book.database.write() as connection:
        photos.keep(connection, name, jpeg(text), at_ms)
    return name


def test_a_photo_is_kept_once_and_read_back(book: Book) -> None:
    name = taken(book, "face")
    assert taken(book, "face", 9) == name
    with book.database.read() as connection:
        assert photos.read(connection, name) == jpeg("face")
        assert photos.part(connection, name, 3, 4) == b"face"
        assert photos.counts(connection).taken == 1
        assert photos.read(connection, b"x" * 32) is None
        assert photos.part(connection, b"x" * 32, 0, 5) == b""
        assert photos.next_to_send(connection) is None


def test_one_that_has_begun_goes_before_older_ones(book: Book) -> None:
    names = [taken(book, text, at) for at, text in enumerate(("one", "two", "three"))]
    with book.database.write() as connection:
        for name in names:
            photos.release(connection, name, new_id())
        first = photos.next_to_send(connection)
        assert first is not None
        assert first.content == names[0]
        photos.moved(connection, names[2], 10)
        begun = photos.next_to_send(connection)
        assert begun is not None
        assert (begun.content, begun.moved) == (names[2], 10)
        found = photos.counts(connection)
        assert (found.waiting, found.waiting_bytes) == (3, sum(map(len, map(jpeg, ("one", "two", "three")))) - 10)
        photos.discard(connection, names[0])
        assert photos.counts(connection).waiting == 3


def test_only_what_the_office_has_is_forgotten(book: Book) -> None:
    mine, sent, fresh = (taken(book, text) for text in ("mine", "sent", "fresh"))
    with book.database.write() as connection:
        for name, at in ((sent, 1_000), (fresh, KEPT_MS)):
            photos.release(connection, name, new_id())
            photos.settle(connection, name, PhotoState.SENT, at)
        assert photos.purge(connection, KEPT_MS + 1_001) == 1
        assert photos.read(connection, sent) is None
        assert photos.read(connection, fresh) is not None
        assert photos.purge(connection, KEPT_MS + 1_001, 0) == 1
        assert photos.read(connection, fresh) is None
        assert photos.read(connection, mine) is not None
        photos.discard(connection, mine)
        assert photos.counts(connection) == photos.PhotoCounts()


def test_bytes_come_back_in_pieces(book: Book) -> None:
    whole, record = jpeg("far away"), new_id()
    with book.database.write() as connection:
        photos.want(connection, photo_id(whole), record, len(whole), 5)
        wanted = photos.next_wanted(connection)
        assert wanted is not None
        assert (wanted.record, wanted.state) == (record, PhotoState.WANTED)
        photos.add_bytes(connection, photo_id(whole), whole[:7])
        assert photos.read(connection, photo_id(whole)) is None
        photos.add_bytes(connection, photo_id(whole), whole[7:])
        assert photos.read(connection, photo_id(whole)) == whole
        photos.settle(connection, photo_id(whole), PhotoState.FETCHED, 6)
        photos.want(connection, photo_id(whole), record, len(whole), 7)
        assert photos.next_wanted(connection) is None
        photos.drop_bytes(connection, photo_id(whole))
        photos.want(connection, photo_id(whole), record, len(whole), 8)
        assert photos.next_wanted(connection) is not None


def test_a_restored_office_is_offered_everything_again(book: Book) -> None:
    name = taken(book, "sent")
    with book.database.write() as connection:
        photos.release(connection, name, new_id())
        photos.settle(connection, name, PhotoState.SENT, 5)
        photos.doubt_sent(connection)
        again = photos.next_to_send(connection)
        assert again is not None
        assert (again.content, again.moved, again.tries) == (name, 0, 1)
        assert photos.start_over(connection, name) == 2


def test_the_file_on_the_disk_shows_nothing_of_a_photo(book: Book) -> None:
    taken(book, "a face that nobody may see")
    folder = book.database.path.parent
    on_disk = b"".join(path.read_bytes() for path in folder.glob("field.db*"))
    assert b"nobody may see" not in on_disk
