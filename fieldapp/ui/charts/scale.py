"""Round numbers for the axis of a chart; pure."""

import math


def steps(lowest: float, highest: float, wanted: int = 4) -> list[float]:
    """Round values from at most `lowest` to at least `highest`, about `wanted` intervals of 1, 2 or 5 times ten."""
    if not math.isfinite(lowest) or not math.isfinite(highest):
        raise ValueError("an axis needs finite ends")
    if highest <= lowest:
        highest = lowest + 1
    rough = (highest - lowest) / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    first = math.floor(lowest / step + 1e-9)
    last = math.ceil(highest / step - 1e-9)
    return [number * step for number in range(first, last + 1)]


def plain(value: float) -> str:
    """A number without needless zeros: 4, 4.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:.0f}"


def rounded(value: float) -> str:
    """A figure to one decimal: 4.8, 5."""
    return plain(round(value, 1))
