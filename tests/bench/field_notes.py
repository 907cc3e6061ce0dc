"""Notes as officers write them, for benches: none of these sentences stands in the program's own dictionary."""

from __future__ import annotations

import importlib.util
import random
from pathlib import Path
from typing import Final

_PEERS: Final = Path(__file__).parents[3] / "shared" / "bench" / "workload.py"

_SENTENCES: Final = (
    "Sunita di was frying puris for the school contract when I came, she says the headmaster pays only at month end.",
    "Saw nine bags of cement behind the shed, the extra room is up to lintel height and the mason wants his advance.",
    "Her brother in law answered the phone and said she has gone to Bhopal for the eye operation of her mother.",
    "Two of the four sewing machines stand idle because the contractor from the city stopped giving uniforms.",
    "Goat died on Tuesday, insurance tag is with her and the vet wrote the slip, claim papers taken along.",
    "Daughter's wedding fixed for the 14th, she will take nothing new before that and asked us not to push her.",
    "Could not reach the hamlet, the culvert is washed away, walked to the ridge and spoke to her across the stream.",
    "Ledger shows 340 to 420 a day from tea and biscuits, on market day nearly double, rent of the stall is 60.",
    "Ghar pe taala tha, padosan ne bataya ki mayke gayi hai, somvar tak lautegi, phone bhi band aa raha hai.",
    "Kisht ke liye paise alag rakhti hai lekin pati sharab mein kharch kar deta hai, samuh ne samjhaya.",
    "Bhains ne doodh kam kar diya, chara mehnga ho gaya, phir bhi is hafte poora dene ko kaha hai.",
    "New tin roof and a second hand freezer, bill from Agarwal Electricals seen and the number noted on the form.",
    "She keeps two books, one for credit to neighbours, about 2,700 outstanding, oldest since Holi.",
    "Kiln is fired once in ten days now because coal dust went up again, bricks stacked for perhaps 6 orders.",
    "Told me herself that Meera from the third group lends on at five a month with part of this money.",
    "The bore well motor burnt out and half the chilli is lost, next picking in three weeks if canal water comes.",
    "Husband drives a shared auto on the highway route, brings home 250 on a good day, permit is in order.",
    "Shop is clean, stock up to the ceiling, three customers in fifteen minutes and all paid in coins and notes.",
    "They want to move the meeting to the temple yard since the anganwadi is under repair until after Diwali.",
    "Widow since spring, pension order still not sanctioned, the sarpanch promised to sign on Friday.",
    "Signature differs from the card, compared it with the ration card photo, it is she, the wrist is in plaster.",
    "Cycle repair goes slowly, boys leave for the brick yards, thinks of adding mobile recharge and sim cards.",
    "Caste certificate for the scholarship took her two days of wages at the tehsil, hence only part of the due.",
    "Counted 41 hens and one cock, feed for a week, eggs go to the hostel at six rupees each every morning.",
)


def note(rng: random.Random, size: int) -> str:
    """Return a note of at most so many characters made of the sentences above, never cut inside a word."""
    text = " ".join(rng.sample(_SENTENCES, 3))
    return text[: size + 1].rsplit(" ", 1)[0]


def peers_note(rng: random.Random, size: int) -> str:
    """Return a note as the work measured with other systems has it, empty where that is not beside the checkout."""
    words = _peers_words()
    if not words:
        return ""
    text = " ".join(rng.choice(words) for _ in range(size // 3))
    return text[:size].strip()


def _peers_words() -> list[str]:
    if not _PEERS.exists():
        return []
    spec = importlib.util.spec_from_file_location("peers_workload", _PEERS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    words: list[str] = module.WORDS
    return words
