"""Where the files that ship beside the program are found."""

from pathlib import Path

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""In a source tree and in a bundle alike the folder stands beside `fieldapp`."""
