"""SyncPeer over HTTP: one kept-alive connection, bounded times and sizes, bodies packed with gzip where that helps."""

from __future__ import annotations

import gzip
import ipaddress
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

import requests

from fieldapp import __version__
from fieldapp.domain import cbor, shape
from fieldapp.protocol import problems
from fieldapp.protocol.messages import (
    REQUEST_BYTES_MAX,
    SYNC_MEDIA_TYPE,
    EnrollReply,
    EnrollRequest,
    SessionReply,
    SessionRequest,
    SyncReply,
    SyncRequest,
    from_json,
    to_json,
)
from fieldapp.protocol.photos import PHOTO_BYTES_MAX, PhotoId, PhotoPiece, PhotoStanding, PhotoWish
from fieldapp.protocol.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode
from fieldapp.protocol.renewal import RecallReply, RecallRequest, RenewReply, RenewRequest
from fieldapp.protocol.snapshot import ChunkReply, ChunkRequest, SnapshotReply, SnapshotRequest
from fieldapp.sync.faults import TransportFault
from fieldapp.sync.tls import ResumingContext, resuming_context

REPLY_BYTES_MAX: Final = 8 * 1024 * 1024
WORTH_PACKING: Final = 400
_HEADERS: Final = {"User-Agent": f"fieldbook/{__version__}", "Accept-Encoding": "gzip", "Accept": "*/*"}
T = TypeVar("T")


@dataclass(frozen=True)
class Link:
    """Where the office is and how long to wait for it; certificate_file '' trusts the system's authorities."""

    url: str
    connect_timeout_s: float = 15
    read_timeout_s: float = 60
    certificate_file: str = ""
    plain_http_allowed: bool = False


class UnsafeAddress(ValueError):
    """The office's address is not one that may be used; the message says why."""


def checked_address(url: str, *, plain_http_allowed: bool = False) -> str:
    """Return the address without a trailing slash; raise UnsafeAddress unless it is https, or http to this machine."""
    parts = urlsplit(url.strip())
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise UnsafeAddress("Enter the office's address as https://name, like https://office.example.org.")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise UnsafeAddress("Enter only the office's name and port, without user, question mark or number sign.")
    if parts.scheme == "http" and not plain_http_allowed and not _is_here(parts.hostname):
        raise UnsafeAddress("The office must be reached by https, because names and amounts travel there. Ask IT.")
    return url.strip().rstrip("/")


def _is_here(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


class HttpPeer:
    """The office over HTTP. Problems are returned; everything else that is no answer raises TransportFault."""

    def __init__(self, link: Link) -> None:
        self._url = checked_address(link.url, plain_http_allowed=link.plain_http_allowed)
        self._timeouts = (link.connect_timeout_s, link.read_timeout_s)
        self._tls = resuming_context()
        self._adapter = _Resuming(self._tls)
        settings = requests.Session()
        settings.trust_env = not _is_here(urlsplit(self._url).hostname or "")
        settings.verify = link.certificate_file or True
        found: Any = settings.merge_environment_settings(self._url, {}, True, None, None)
        self._settings = {name: found[name] for name in ("proxies", "verify", "cert")}

    def enroll(self, request: EnrollRequest) -> EnrollReply | Problem:
        """Turn a one-time code into a seat."""
        return self._json("/v1/enroll", request, EnrollReply)

    def open_session(self, request: SessionRequest) -> SessionReply | Problem:
        """Return a token for a seat's signature."""
        return self._json("/v1/session", request, SessionReply)

    def sync(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        """Exchange once, with the parcel instead of the segments where there is one and the office can open it."""
        if request.parcel:
            answer = self._exchange(token, replace(request, segments=()))
            if not isinstance(answer, Problem) or answer.code is not ProblemCode.PARCEL_UNKNOWN:
                return answer
        return self._exchange(token, replace(request, parcel=b""))

    def _exchange(self, token: str, request: SyncRequest) -> SyncReply | Problem:
        answer = self._ask("/v1/sync", token, request, SyncReply)
        if isinstance(answer, SyncReply) and len(answer.entries) > max(1, request.max_operations):
            raise TransportFault("the answer is too large to be the office's")
        return answer

    def snapshot(self, token: str, request: SnapshotRequest) -> SnapshotReply | Problem:
        """Name the pieces of a snapshot."""
        return self._ask("/v1/snapshot", token, request, SnapshotReply)

    def chunks(self, token: str, request: ChunkRequest) -> ChunkReply | Problem:
        """Give pieces of snapshots."""
        return self._ask("/v1/chunks", token, request, ChunkReply)

    def renew(self, request: RenewRequest) -> RenewReply | Problem:
        """Open a new epoch for a seat whose chain cannot go on."""
        return self._json("/v1/renew", request, RenewReply)

    def recall(self, token: str, request: RecallRequest) -> RecallReply | Problem:
        """Say which operations the branch log has."""
        return self._ask("/v1/recall", token, request, RecallReply)

    def photo_standing(self, token: str, content: PhotoId) -> PhotoStanding | Problem:
        """Say how much of a photo the office has."""
        answer = self._send("HEAD", _blob(content), token, {})
        if answer.status != 200:
            return _told_by_status(answer)
        return _photo_standing(answer)

    def put_photo(self, token: str, piece: PhotoPiece) -> PhotoStanding | Problem:
        """Send a piece of a photo, as it is: pictures do not pack."""
        headers = {
            "Content-Type": "application/octet-stream",
            "Upload-Offset": str(piece.start),
            "Upload-Length": str(piece.size),
        }
        answer = self._send("PATCH", _blob(piece.content), token, headers, piece.body)
        return _photo_standing(answer) if answer.status == 204 else _problem_in(answer)

    def get_photo(self, token: str, wish: PhotoWish) -> PhotoPiece | Problem:
        """Fetch a piece of a photo."""
        path = f"{_blob(wish.content)}?record={wish.record.hex()}&most={wish.most}"
        answer = self._send("GET", path, token, {"Upload-Offset": str(wish.start)})
        if answer.status != 200:
            return _problem_in(answer)
        size = answer.number("Upload-Length")
        if len(answer.body) > wish.most or not 0 <= size <= PHOTO_BYTES_MAX or wish.start + len(answer.body) > size:
            raise TransportFault("the answer could not be read")
        return PhotoPiece(wish.content, size, answer.number("Upload-Offset"), answer.body)

    def _ask(self, path: str, token: str, request: Any, reply: type[T]) -> T | Problem:
        answer = self._post(path, shape.encode(request), SYNC_MEDIA_TYPE, token)
        return answer if isinstance(answer, Problem) else _read(lambda: shape.decode(reply, answer))

    def close(self) -> None:
        """Close the connection."""
        self._adapter.close()

    def _json(self, path: str, request: Any, reply: type[T]) -> T | Problem:
        answer = self._post(path, json.dumps(to_json(request)).encode(), "application/json")
        return answer if isinstance(answer, Problem) else _read(lambda: from_json(reply, json.loads(answer)))

    def _post(self, path: str, body: bytes, media_type: str, token: str = "") -> bytes | Problem:
        if len(body) > REQUEST_BYTES_MAX:
            return Problem(ProblemCode.TOO_LARGE, facts={"most": REQUEST_BYTES_MAX})  # as the office would say
        headers = {"Content-Type": media_type}
        if len(body) >= WORTH_PACKING:
            packed = gzip.compress(body, compresslevel=9, mtime=0)
            if len(packed) < len(body):
                body, headers["Content-Encoding"] = packed, "gzip"
        answer = self._send("POST", path, token, headers, body)
        return answer.body if answer.status in (200, 201) else _problem_in(answer)

    def _send(self, method: str, path: str, token: str, headers: Mapping[str, str], body: bytes = b"") -> _Answer:
        """Ask as a Session would, without what it looks for each time: cookies, passwords of files, redirects."""
        asked = requests.PreparedRequest()
        asked.method, asked.url, asked.body = method, self._url + path, body or None
        asked.headers = requests.structures.CaseInsensitiveDict({**_HEADERS, **headers})
        if token:
            asked.headers["Authorization"] = f"Bearer {token}"
        if method not in ("GET", "HEAD"):
            asked.headers["Content-Length"] = str(len(body))  # else it would go in chunks
        asked.prepare_cookies({})
        try:
            with self._adapter.send(asked, stream=True, timeout=self._timeouts, **self._settings) as response:
                return _Answer(response.status_code, response.headers, _body(response, self._tls.remember))
        except requests.exceptions.SSLError as error:
            raise TransportFault("its certificate is not trusted; ask IT") from error
        except requests.exceptions.Timeout as error:
            raise TransportFault("no answer in time") from error
        except requests.exceptions.RequestException as error:
            raise TransportFault("no connection") from error


@dataclass(frozen=True)
class _Answer:
    """What came back, whole."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    def number(self, name: str) -> int:
        """Return a number from a header; raise TransportFault where there is none."""
        text = self.headers.get(name, "")
        if not text.isdecimal() or len(text) > 15:
            raise TransportFault("the answer could not be read")
        return int(text)


_BY_STATUS: Final = {
    401: ProblemCode.TOKEN_EXPIRED,
    404: ProblemCode.NOT_FOUND,
    429: ProblemCode.RATE_LIMITED,
    503: ProblemCode.SERVER_BUSY,
    507: ProblemCode.STORE_FULL,
}


class _Resuming(requests.adapters.HTTPAdapter):
    """Makes connections that resume the TLS session of the one before."""

    def __init__(self, context: ResumingContext) -> None:
        self._context = context
        super().__init__()

    def init_poolmanager(self, *arguments: Any, **more: Any) -> None:
        """Give every connection the one context."""
        super().init_poolmanager(*arguments, ssl_context=self._context, **more)


def _body(response: requests.Response, remember: Callable[[], None]) -> bytes:
    remember()  # while the connection is certainly open: after the last byte it may go
    pieces = bytearray()
    for piece in response.iter_content(64 * 1024):
        pieces += piece
        if len(pieces) > REPLY_BYTES_MAX:
            raise TransportFault("the answer is too large to be the office's")
    return bytes(pieces)


def _problem_in(answer: _Answer) -> Problem:
    """Return the problem that was answered; raise TransportFault for what the office would not say."""
    if answer.headers.get("Content-Type", "").startswith(PROBLEM_MEDIA_TYPE):
        try:
            problem = problems.from_json(json.loads(answer.body))
        except ValueError:
            problem = None
        if problem is not None:
            return _with_retry_after(problem, answer.headers.get("Retry-After", ""))
    raise TransportFault(f"something else than the office answered ({answer.status})")


def _told_by_status(answer: _Answer) -> Problem:
    """Return the problem of an answer that has no body, as one to HEAD."""
    code = _BY_STATUS.get(answer.status)
    if code is None:
        raise TransportFault(f"something else than the office answered ({answer.status})")
    return _with_retry_after(Problem(code), answer.headers.get("Retry-After", ""))


def _photo_standing(answer: _Answer) -> PhotoStanding:
    whole = answer.headers.get("Upload-Complete", "") == "?1"
    return PhotoStanding(answer.number("Upload-Offset"), whole)


def _blob(content: bytes) -> str:
    return f"/v1/blobs/{content.hex()}"


def _with_retry_after(problem: Problem, text: str) -> Problem:
    if not text.isdecimal():
        return problem
    return Problem(problem.code, problem.detail, {**problem.facts, "retry_after_s": int(text)}, problem.instance)


def _read(decode: Callable[[], T]) -> T:
    try:
        return decode()
    except (cbor.MalformedCbor, shape.WrongShape, ValueError) as error:
        raise TransportFault("the answer could not be read") from error
