"""The project's own hand-checked lending figures, in the format of the vectors, so that they run everywhere.

Each is a worked example: a declining loan by months and by weeks, equal principal in hundreds, the spread last
difference, days over a New Year, and a late payment whose interest follows it.
"""

from typing import Any

_LEVEL = {"interest_method": "declining", "amortisation": "equal_instalments"}
_DAILY_30 = {"interest_period": "daily", "days_in_year": "360", "days_in_month": "30", "engine": "progressive"}
_REST = {"rest": "daily", "on_advance_payment": "adjust_last_unpaid_instalment", "preclose_interest": "x"}
_TIMES = ("past_due", "due", "in_advance")
_SLOTS = [f"{time}_{part}" for time in _TIMES for part in ("penalty", "fee", "interest", "principal")]

OWN_FIGURES: dict[str, Any] = {
    "allocations": {
        "slots": {"name": "advanced", "rules": {"default": {"order": _SLOTS, "future_instalments": "next_installment"}}}
    },
    "vectors": [
        {
            "id": "own/monthly_24_percent",
            "family": "fineract_plain",
            "tags": [],
            "terms": {
                **_LEVEL,
                "principal": "12000",
                "annual_rate_pct": "24",
                "number_of_repayments": 4,
                "repay_unit": "months",
                "engine": "cumulative",
            },
            "disbursements": [["2013-04-02", "12000"]],
            "rows": [
                "1|2013-05-02|30|2911.49|240.00|3151.49|9088.51",
                "2|2013-06-02|31|2969.72|181.77|3151.49|6118.79",
                "3|2013-07-02|30|3029.11|122.38|3151.49|3089.68",
                "4|2013-08-02|31|3089.68|61.79|3151.47|0",
            ],
        },
        {
            "id": "own/weekly_24_percent",
            "family": "fineract_plain",
            "tags": [],
            "terms": {
                **_LEVEL,
                "principal": "10000",
                "annual_rate_pct": "24",
                "number_of_repayments": 4,
                "repay_unit": "weeks",
                "engine": "cumulative",
            },
            "disbursements": [["2024-05-01", "10000"]],
            "rows": [
                "1|2024-05-08|7|2482.76|46.15|2528.91|7517.24",
                "2|2024-05-15|7|2494.22|34.69|2528.91|5023.02",
                "3|2024-05-22|7|2505.73|23.18|2528.91|2517.29",
                "4|2024-05-29|7|2517.29|11.62|2528.91|0",
            ],
        },
        {
            "id": "own/spread_over_new_year",
            "family": "fineract_plain",
            "tags": [],
            "terms": {
                **_LEVEL,
                "principal": "331.77",
                "annual_rate_pct": "10.65",
                "interest_period": "daily",
                "number_of_repayments": 5,
                "repay_unit": "months",
                "engine": "progressive",
            },
            "disbursements": [["2023-12-12", "331.77"]],
            "rows": [
                "1|2024-01-12|31|65.14|3.00|68.14|266.63",
                "2|2024-02-12|31|65.73|2.41|68.14|200.90",
                "3|2024-03-12|29|66.44|1.70|68.14|134.46",
                "4|2024-04-12|31|66.93|1.21|68.14|67.53",
                "5|2024-05-12|30|67.53|0.59|68.12|0",
            ],
        },
        {
            "id": "own/equal_principal_in_hundreds",
            "family": "fineract_integration",
            "tags": [],
            "terms": {
                "interest_method": "declining",
                "amortisation": "equal_principal",
                "principal": "10000000",
                "currency_decimals": 0,
                "currency_multiple": 100,
                "annual_rate_pct": "24",
                "number_of_repayments": 24,
                "repay_unit": "months",
                "engine": "cumulative",
            },
            "events": [{"id": "e1", "on": "2014-06-02", "type": "disbursement", "amount": "10000000"}],
            "expect": [
                {
                    "after": "e1",
                    "schedule_partial": [
                        "1|2014-07-02|416700|200000|0",
                        "2|2014-08-02|416700|191700|0",
                        "24|2016-06-02|415900|8300|0",
                    ],
                }
            ],
        },
        {
            "id": "own/paid_two_weeks_late",
            "family": "fineract_scenarios",
            "tags": ["level:plus"],
            "terms": {
                **_LEVEL,
                **_DAILY_30,
                "principal": "100",
                "annual_rate_pct": "7",
                "number_of_repayments": 6,
                "repay_unit": "months",
                "submitted_on": "2024-01-01",
                "allocation": "slots",
                "interest_recalculation": _REST,
            },
            "events": [
                {"id": "e1", "on": "2024-01-01", "type": "disbursement", "amount": "100"},
                {"id": "e2", "on": "2024-02-15", "type": "repayment", "amount": "17.01"},
            ],
            "expect": [
                {
                    "after": "e2",
                    "as_of": "2024-02-15",
                    "schedule": [
                        "1|2024-02-01|31|2024-02-15|16.43|0.58|0|0|17.01|17.01|0|17.01|0|0|83.57",
                        "2|2024-03-01|29||16.48|0.53|0|0|17.01|0|0|0|0|17.01|67.09",
                        "3|2024-04-01|31||16.62|0.39|0|0|17.01|0|0|0|0|17.01|50.47",
                        "4|2024-05-01|30||16.72|0.29|0|0|17.01|0|0|0|0|17.01|33.75",
                        "5|2024-06-01|31||16.81|0.20|0|0|17.01|0|0|0|0|17.01|16.94",
                        "6|2024-07-01|30||16.94|0.10|0|0|17.04|0|0|0|0|17.04|0",
                    ],
                    "transactions": ["2024-02-15|repayment|17.01|16.43|0.58|0|0"],
                }
            ],
        },
    ],
}
