"""Ordering that a lost or stolen laptop deletes its records, after it has handed over what it had not sent."""

from __future__ import annotations

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldapp.protocol.wiping import WipeOrder, signed_order
from sync_server.services.ground import Ground
from sync_server.services.log.office import BranchGone
from sync_server.services.seats.directory import Device, revoke
from sync_server.store import branches, orders


def order_wipe(ground: Ground, branch_id: int, device: Device, reason: str) -> None:
    """Block a laptop if it is not blocked, and leave it the signed order; raise NotOurSeal under another server key.

    An order that it has already stays as it is, with what became of it: a copy of the laptop is given the same one.
    """
    if not device.blocked:
        revoke(ground, branch_id, device, reason)
    with ground.database.writing() as connection:
        head = branches.lock_branch(connection, branch_id)
        if head is None:
            raise BranchGone(f"There is no branch {branch_id} on this server. Nothing was changed.")
        if device.seat_id in orders.orders_of(connection, branch_id):
            return
        key = Ed25519PrivateKey.from_private_bytes(ground.unseal("office", head.office_secret, head.office_seat))
        order = WipeOrder(device.seat_id, ground.new_id(), ground.now_ms())
        signed = (order.nonce, signed_order(order, key))
        orders.put_order(connection, branch_id, device.seat_id, signed, ground.now_ms())
