"""How a person left the list: filter, order, columns with their widths, whether the card is shown, and on whom."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fieldapp.domain.ids import NO_ID, Id, parse_id

WIDTH_LEAST, WIDTH_MOST = 40, 400


@dataclass(frozen=True)
class KeptView:
    """As it is kept on the laptop. columns: empty for those that the width of the window suggests; widths at 100 %."""

    filter: str = ""
    sort: str = ""
    columns: tuple[str, ...] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    card: bool = True
    last: Id = NO_ID


def kept_view(kept: Mapping[str, str]) -> KeptView:
    """Read what was kept; what cannot be read is as if it had never been chosen."""
    widths = {}
    for pair in kept.get("widths", "").split():
        key, _, number = pair.partition(":")
        if number.isdecimal():
            widths[key] = min(max(int(number), WIDTH_LEAST), WIDTH_MOST)
    last = kept.get("last", "")
    return KeptView(
        filter=kept.get("filter", ""),
        sort=kept.get("sort", ""),
        columns=tuple(kept.get("columns", "").split()),
        widths=widths,
        card=kept.get("card", "shown") != "hidden",
        last=parse_id(last) if last else NO_ID,
    )


def kept_widths(widths: Mapping[str, int]) -> str:
    """Widths as they are kept."""
    return " ".join(f"{key}:{width}" for key, width in sorted(widths.items()))


def kept_columns(keys: Iterable[str]) -> str:
    """Columns as they are kept."""
    return " ".join(keys)
