"""The dictionary is part of the wire: it fits the window of deflate and changes only with the wire's version."""

import hashlib

from fieldapp.protocol.phrases import PHRASES
from fieldapp.protocol.version import PROTO

KNOWN = {1: "6c50659575af1f15"}


def test_the_dictionary_of_this_version_of_the_wire_has_these_bytes() -> None:
    assert len(PHRASES) < 32 * 1024
    assert hashlib.sha256(PHRASES).hexdigest()[:16] == KNOWN[PROTO]
