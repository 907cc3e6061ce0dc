"""The demonstration plays a whole field day through real windows, and the office proves the result."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PICTURES = (
    "today",
    "sheet",
    "finish",
    "visit",
    "assessment",
    "profile",
    "conflict",
    "sync",
    "risk",
    "approvals",
    "approvals-loan",
    "returned",
)


def test_the_day_plays_by_itself(tmp_path: Path) -> None:
    played = subprocess.run(
        [sys.executable, "-m", "tests.end_to_end.demo_process", "demo", "--headless", "--output", tmp_path / "out"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=420, check=False,
    )  # fmt: skip
    assert played.returncode == 0, played.stdout + played.stderr
    assert "every chain, signature, position and projection is right. Waiting anywhere: 0." in played.stdout
    assert "39 receipts" in played.stdout
    assert "7 key presses" in played.stdout
    assert "Meera hands over ₹ 12,000 on receipt" in played.stdout
    left = sorted(path.name for path in (tmp_path / "out").glob("*.png"))
    for name in PICTURES:
        assert any(picture.endswith(f"-{name}.png") for picture in left), f"no picture of {name} in {left}"
    assert (tmp_path / "out" / "receipt.pdf").read_bytes().startswith(b"%PDF")
