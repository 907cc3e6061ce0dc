"""How a score of 0 to 100 looks wherever it stands: higher is better."""

from __future__ import annotations

from fieldapp.ui.tokens import Tone

STRONG, WEAK = 70, 45
"""From here on green, below this red; higher is better for every score on screen."""


def score_tone(score: int) -> Tone:
    """Green, blue or red by how high a score is."""
    if score >= STRONG:
        return Tone.OK
    return Tone.BAD if score < WEAK else Tone.INFO
