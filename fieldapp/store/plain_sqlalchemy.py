"""Loads SQLAlchemy without asyncio, TLS and the parsing of mails, for a program that never asks for them.

The window loads this before anything else of the store; without it all is the same, and larger.
"""

from fieldapp.domain.stand_ins import StandIn, standing_in

with standing_in(StandIn("asyncio", ("iscoroutine",)), StandIn("importlib.metadata")):
    import sqlalchemy as sqlalchemy
    from sqlalchemy.dialects import sqlite as sqlite
