"""Versions of the wire: the exchange's framing, which is tied neither to the app's version nor to the database's."""

from __future__ import annotations

from typing import Final

PROTO: Final = 1
"""What this program speaks."""
PROTO_MIN: Final = 1
"""The oldest framing this program still answers."""
