"""TLS that resumes: the session of the last connection is offered to the next one, which saves half of a handshake.

A laptop exchanges every few minutes and its connection is closed in between, so each exchange begins with a handshake;
resumed, it carries no certificates. The session is kept in this process only: Python's ssl gives no way to write one
down, so the first exchange after a start is a full handshake. No early data is ever sent: it could be played back.
"""

from __future__ import annotations

import socket
import ssl
from typing import Any
from weakref import ref


class ResumingContext(ssl.SSLContext):
    """A client's context for one server; remember() keeps what its next connection resumes."""

    _kept: ssl.SSLSession | None = None
    _last: ref[ssl.SSLSocket] | None = None
    _server: str | None = None

    def wrap_socket(self, sock: socket.socket, *arguments: Any, **more: Any) -> ssl.SSLSocket:
        """Return a TLS connection, resumed where the server still knows the session of the last one."""
        server = more.get("server_hostname")
        if server == self._server and self._kept is not None:
            more["session"] = self._kept
        made = super().wrap_socket(sock, *arguments, **more)
        self._last, self._server = ref(made), server
        return made

    def remember(self) -> None:
        """Keep the session of the connection in use; a server hands it out with its first answer."""
        last = self._last() if self._last is not None else None
        session = last.session if last is not None else None
        if session is not None and session.has_ticket:
            self._kept = session


def resuming_context() -> ResumingContext:
    """Return a context that verifies certificates and names, and speaks TLS 1.2 or newer."""
    context = ResumingContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.options |= ssl.OP_NO_COMPRESSION
    return context
