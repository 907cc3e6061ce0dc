"""The golden portfolio of ten loans on which the ratios of this package were worked out by hand."""

from __future__ import annotations

from fieldapp.domain.risk.ageing import Holding

G1 = (
    Holding(1000), Holding(800), Holding(600, 60, 5), Holding(500, 150, 35), Holding(400, 200, 65),
    Holding(300, 240, 95), Holding(200, 200, 185), Holding(700, 0, 0, True), Holding(900, 90, 12, True),
    Holding(100, 100, 365),
)  # fmt: skip
