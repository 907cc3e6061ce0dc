"""Schedules: due dates become rows, in the style of the product. One door: `builder.Schedule` and `build_schedule`.

Dates come from `loan.calendar`. `rates` and `accrual` say what a balance costs over any stretch of days. `fixed` makes
the rows that payments do not change (flat interest, equal principal), `exact` those that are rounded from exact
amounts. `level` is the living plan of a declining loan with level installments: `leveling` sets the level, `walk`
computes what every installment asks from all that has happened (`planned`), `smooth` does so where nothing has.
"""
