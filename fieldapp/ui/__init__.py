"""The window: the only ring that knows Qt."""

from fieldapp.ui import overrides

overrides.install()  # before any class is made from one of Qt's
