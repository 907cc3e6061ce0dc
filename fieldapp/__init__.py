"""The laptop: everything a loan officer or supervisor does, kept in an encrypted local database."""

from fieldapp.domain import late_methods

__version__ = "0.1.0"

late_methods.install()  # before the first of a thousand dataclasses
