"""A fault of the network carries its words to the person."""

from __future__ import annotations

from fieldapp.sync.engine import Broken, EngineState, Finished, step
from fieldapp.sync.faults import TransportFault


def test_the_words_reach_the_sentence() -> None:
    _, effect = step(EngineState(token="t"), Broken(str(TransportFault("no answer in time"))))
    assert isinstance(effect, Finished)
    assert "no answer in time" in effect.sentence
    assert "Nothing is lost" in effect.sentence
