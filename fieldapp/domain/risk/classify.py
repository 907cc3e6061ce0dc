"""Asset classes: the five categories of China's 2023 Measures, and the three stages of IFRS 9, each with its reasons.

"Measures for the Risk Classification of Financial Assets of Commercial Banks" (in force 1 July 2023): the class is the
worst of all triggers. IFRS 9 5.5.11 (30 days, rebuttable) and B5.5.37 (90 days).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import Final

TECHNICAL_DAYS: Final = 7
RESTRUCTURED_DAYS_MIN: Final = 365
_LOSS_DAYS, _DOUBTFUL_DAYS, _SUBSTANDARD_DAYS = 360, 270, 90
_SICR_DAYS: Final = 30


class FiveClass(IntEnum):
    """The five categories, ascending in severity; the last three are non-performing."""

    NORMAL = 1
    SPECIAL_MENTION = 2
    SUBSTANDARD = 3
    DOUBTFUL = 4
    LOSS = 5

    @property
    def non_performing(self) -> bool:
        """Tell whether this is a non-performing class."""
        return self >= FiveClass.SUBSTANDARD


class Trigger(IntEnum):
    """What put a loan into its class."""

    OVERDUE = 1
    USE_CHANGED = 2
    EVERGREENED = 3
    RESTRUCTURED = 4
    NON_PERFORMING_ELSEWHERE = 5
    CREDIT_IMPAIRED = 6
    EVASION = 7
    EXPECTED_LOSS = 8
    BANKRUPT = 9


@dataclass(frozen=True)
class LoanFacts:
    """What the classes look at. technical: the lateness is a technical one of a few days, said so by a person.

    expected_loss: as a share of the balance, for a credit-impaired loan. restructured: within its observation period.
    """

    days_late: int = 0
    technical: bool = False
    use_changed: bool = False
    evergreened: bool = False
    restructured: bool = False
    non_performing_elsewhere: bool = False
    credit_impaired: bool = False
    evasion: bool = False
    bankrupt: bool = False
    expected_loss: float = 0.0


@dataclass(frozen=True)
class Classified:
    """A class and what led to it, the triggers of that class only."""

    category: FiveClass
    triggers: tuple[Trigger, ...]


def cn_five(facts: LoanFacts) -> Classified:
    """Return the category of a retail loan: the worst over all triggers."""
    found = [(_by_days(facts), Trigger.OVERDUE), *_by_signs(facts)]
    worst = max(category for category, _ in found)
    if worst is FiveClass.NORMAL:
        return Classified(worst, ())
    return Classified(worst, tuple(trigger for category, trigger in found if category is worst))


def _by_days(facts: LoanFacts) -> FiveClass:
    days = facts.days_late
    if days > _LOSS_DAYS:
        return FiveClass.LOSS
    if days > _DOUBTFUL_DAYS:
        return FiveClass.DOUBTFUL
    if days > _SUBSTANDARD_DAYS:
        return FiveClass.SUBSTANDARD
    excepted = facts.technical and days <= TECHNICAL_DAYS
    return FiveClass.SPECIAL_MENTION if days > 0 and not excepted else FiveClass.NORMAL


def _by_signs(facts: LoanFacts) -> list[tuple[FiveClass, Trigger]]:
    loss = FiveClass.LOSS if facts.expected_loss >= 0.9 else FiveClass.DOUBTFUL
    signs = (
        (facts.use_changed, FiveClass.SPECIAL_MENTION, Trigger.USE_CHANGED),
        (facts.evergreened, FiveClass.SPECIAL_MENTION, Trigger.EVERGREENED),
        (facts.restructured, FiveClass.SPECIAL_MENTION, Trigger.RESTRUCTURED),
        (facts.non_performing_elsewhere, FiveClass.SPECIAL_MENTION, Trigger.NON_PERFORMING_ELSEWHERE),
        (facts.credit_impaired, FiveClass.SUBSTANDARD, Trigger.CREDIT_IMPAIRED),
        (facts.evasion, FiveClass.DOUBTFUL, Trigger.EVASION),
        (facts.credit_impaired and facts.expected_loss >= 0.5, loss, Trigger.EXPECTED_LOSS),
        (facts.bankrupt, FiveClass.LOSS, Trigger.BANKRUPT),
    )
    return [(category, trigger) for holds, category, trigger in signs if holds]


def may_change(current: FiveClass, wanted: FiveClass, *, checked: bool) -> bool:
    """Tell whether a person may set another class: downwards alone, upwards only with a second person's check."""
    return wanted > current or (checked and wanted < current)


class Stage(IntEnum):
    """The stages of IFRS 9."""

    TWELVE_MONTHS = 1
    LIFETIME = 2
    IMPAIRED = 3


@dataclass(frozen=True)
class StageSigns:
    """Signs of a significant increase in credit risk beside the days; pd, pd_origin: probabilities of default."""

    renegotiated: bool = False
    watch_listed: bool = False
    credit_impaired: bool = False
    pd: float = 0.0
    pd_origin: float = 0.0


def ifrs_stage(days_late: int, signs: StageSigns) -> Stage:
    """Return the stage of a loan: impaired beyond 90 days, lifetime beyond 30 days or where a sign speaks for it."""
    if days_late > _SUBSTANDARD_DAYS or signs.credit_impaired:
        return Stage.IMPAIRED
    doubled = signs.pd_origin > 0 and signs.pd >= 2 * signs.pd_origin
    if days_late > _SICR_DAYS or signs.renegotiated or signs.watch_listed or doubled:
        return Stage.LIFETIME
    return Stage.TWELVE_MONTHS
