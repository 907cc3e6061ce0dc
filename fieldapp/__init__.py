"""The laptop: everything a loan officer or supervisor does, kept in an encrypted local database."""

__version__ = "0.1.0"
