"""The course of an import command, the same at the laptop and at the server: check everything, then record or not.

Nothing is recorded while any row has a problem, unless the person chose to skip such rows: they come back as sheets.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from fieldapp.domain.disposition import Disposition
from fieldapp.domain.intake.linking.standing import Standing
from fieldapp.domain.intake.plan import ImportPlan, Wishes, plan_import
from fieldapp.domain.intake.report import SkippedSheet, findings, not_taken, skipped_sheets, totals
from fieldapp.domain.intake.sheet import Portfolio
from fieldapp.domain.operation import Intent

Record = Callable[[Sequence[Intent]], Sequence[Disposition]]
"""Records operations in order, as far as possible in one transaction, and returns what the fold made of each."""


class Exit(IntEnum):
    """How the command ends, for scripts."""

    DONE = 0
    PROBLEMS = 1


@dataclass(frozen=True)
class ImportRequest:
    """What to import into which branch, and how."""

    portfolio: Portfolio
    standing: Standing
    wishes: Wishes | None = None
    skip_bad: bool = False
    dry_run: bool = False


@dataclass(frozen=True)
class ImportResult:
    """What happened: the text to print, how many operations were recorded, and the rows that were skipped."""

    exit: Exit
    text: str
    recorded: int = 0
    skipped: tuple[SkippedSheet, ...] = ()


def carry_out(request: ImportRequest, record: Record) -> ImportResult:
    """Plan, report, and record where nothing stands in the way; `record` is called at most once."""
    plan = plan_import(request.portfolio, request.standing, request.wishes)
    lines = findings(plan)
    refusal = _refusal(plan, request)
    if refusal:
        return ImportResult(Exit.PROBLEMS, "\n".join((*lines, "", *refusal)))
    if not plan.planned:
        lines += ["", "There is nothing new to take over.", *totals(plan)]
        return ImportResult(Exit.DONE, "\n".join(lines), skipped=skipped_sheets(plan))
    if request.dry_run:
        lines += ["", "This would be taken over (nothing is recorded yet):", *totals(plan)]
        return ImportResult(Exit.DONE, "\n".join(lines), skipped=skipped_sheets(plan))
    dispositions = record(plan.intents)
    lines += ["", "Taken over:", *totals(plan), *not_taken(plan, dispositions)]
    return ImportResult(Exit.DONE, "\n".join(lines), len(dispositions), skipped_sheets(plan))


def _refusal(plan: ImportPlan, request: ImportRequest) -> list[str]:
    """Return why nothing may be recorded and what to do, or nothing."""
    if plan.blocked:
        return ["Nothing was recorded. Mend the files and import them again."]
    if plan.problems and not request.skip_bad:
        good, bad = len(plan.planned), len(plan.skipped)
        return [
            "Nothing was recorded. Mend the rows above and import again, or use --skip-bad to take over",
            f"{good:,} rows now and get a file of the {bad:,} others.",
        ]
    return []
