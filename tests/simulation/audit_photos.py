"""The auditor on photos: each that a laptop has taken is at the office once, in its own bytes, and after the money."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from fieldapp.store.photos import PhotoState
from tests.simulation.reading import APPLIED, PHOTO, Written
from tests.simulation.world import World


def photos(world: World, log: list[Written]) -> Iterator[str]:
    """Once everybody has exchanged no photo waits, and the office has what laptops believe that it has."""
    kept = {row[0]: row[1] for row in world.office.rows("SELECT content, body FROM photo")}
    for content, body in kept.items():
        if hashlib.sha256(body).digest() != content:
            yield f"photo {content.hex()[:6]} is another one at the office"
    named = {bytes(row.body[0]) for row in log if row.kind == PHOTO and row.code in APPLIED}
    for laptop in world.laptops.values():
        if laptop.stopped or laptop.courier.state.push_only:
            continue
        for content, state in laptop.rows("SELECT content, state FROM photo"):
            if state == PhotoState.WAITING:
                yield f"{laptop.name} still has photo {content.hex()[:6]} to send"
            elif state == PhotoState.DAMAGED:
                yield f"{laptop.name} calls photo {content.hex()[:6]} damaged"
            elif state == PhotoState.SENT and content not in kept and not world.bare_restores:
                yield f"{laptop.name} believes that the office has photo {content.hex()[:6]}"
            elif state == PhotoState.TAKEN and content in named - kept.keys():
                yield f"{laptop.name} keeps photo {content.hex()[:6]} to itself"
