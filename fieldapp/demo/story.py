"""What the demonstration tells: short lines with figures, and pictures with names that sort."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from fieldapp.demo.hands import Hands


@dataclass
class Story:
    """Lines for the terminal and pictures for the folder, in the order in which things happened."""

    folder: Path
    started_s: float = field(default_factory=time.monotonic)
    pictures: list[Path] = field(default_factory=list)

    def tell(self, line: str) -> None:
        """Print one line."""
        sys.stdout.write(f"{time.monotonic() - self.started_s:5.1f} s  {line}\n")
        sys.stdout.flush()

    def show(self, hands: Hands, name: str) -> None:
        """Keep a picture of a window under the next number."""
        path = self.folder / f"{len(self.pictures) + 1:02d}-{name}.png"
        self.pictures.append(hands.look(path))
