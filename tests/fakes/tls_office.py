"""A real TLS server with a certificate of its own, which says of every connection whether it was resumed."""

from __future__ import annotations

import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def write_certificate(folder: Path, host: str = "127.0.0.1") -> tuple[Path, Path]:
    """Write a self-signed certificate for an address and its key; return both paths."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "office")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=30))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    certificate, private = folder / "office.pem", folder / "office.key"
    certificate.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    private.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return certificate, private


@dataclass
class TlsOffice:
    """Where it listens, the certificate to trust, and what it saw. closes: after each answer, as an idle line ends."""

    certificate: Path
    url: str = ""
    resumed: list[bool] = field(default_factory=list)
    handshake_bytes: list[int] = field(default_factory=list)
    requests: int = 0


@contextmanager
def tls_office(folder: Path, answer: bytes, *, keep_alive: bool = False, newest: bool = True) -> Iterator[TlsOffice]:
    """Give a TLS server that answers everything with the same HTTP answer; newest: TLS 1.3, else 1.2."""
    certificate, private = write_certificate(folder)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, private)
    if not newest:
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    office = TlsOffice(certificate)
    listening = socket.create_server(("127.0.0.1", 0))
    office.url = f"https://127.0.0.1:{listening.getsockname()[1]}"

    def serve() -> None:
        while True:
            try:
                plain, _ = listening.accept()
            except OSError:
                return
            with plain, suppress(OSError):
                _talk(context, plain, office, answer, keep_alive)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield office
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


def _talk(context: ssl.SSLContext, plain: socket.socket, office: TlsOffice, answer: bytes, keep_alive: bool) -> None:
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    made = context.wrap_bio(incoming, outgoing, server_side=True)
    moved = 0
    while True:
        try:
            made.do_handshake()
            break
        except ssl.SSLWantReadError:
            moved += _flush(plain, outgoing) + _fill(plain, incoming)
    moved += _flush(plain, outgoing)
    office.resumed.append(bool(made.session_reused))
    office.handshake_bytes.append(moved)
    while True:
        if not _read_request(made, plain, incoming):
            return
        office.requests += 1
        made.write(answer)
        _flush(plain, outgoing)
        if not keep_alive:
            return


def _flush(plain: socket.socket, outgoing: ssl.MemoryBIO) -> int:
    raw = outgoing.read()
    plain.sendall(raw)
    return len(raw)


def _fill(plain: socket.socket, incoming: ssl.MemoryBIO) -> int:
    raw = plain.recv(16_384)
    if not raw:
        raise OSError("the laptop has gone")
    incoming.write(raw)
    return len(raw)


def _read_request(made: ssl.SSLObject, plain: socket.socket, incoming: ssl.MemoryBIO) -> bool:
    text = b""
    while True:
        head, found, body = text.partition(b"\r\n\r\n")
        length = [line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        if found and len(body) >= (int(length[0].split(b":")[1]) if length else 0):
            return True
        try:
            text += made.read(16_384)
        except ssl.SSLWantReadError:
            try:
                _fill(plain, incoming)
            except OSError:
                return False
