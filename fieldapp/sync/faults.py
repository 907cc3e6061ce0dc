"""Trouble of the network, which the engine answers with waiting and trying again."""

from __future__ import annotations


class TransportFault(Exception):
    """The office could not be reached, or the connection broke; what the server did is not known. The text says how."""
