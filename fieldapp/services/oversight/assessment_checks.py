"""What a supervisor sees of an assessment: signs of how it was made, the advice with its reasons, what it rests on."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.risk.interviews import References, references, scale_means, signs, triangulation
from fieldapp.domain.words import mark, tr
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.small_tests import LEVELS, SUMS, patience, sums_right
from fieldapp.domain.work.submission import RULES_FIRST, AssessmentSubmitted
from fieldapp.services.borrower.assessments import AssessmentView
from fieldapp.services.choices import choice_words
from fieldapp.services.loan.approval_view import Check
from fieldapp.store.queries import work
from fieldapp.store.view import View

COMPARED = 60
"""How many of an officer's other assessments are looked at for copies."""
COMPARED_DAYS = 180
"""How far back these were made at most."""
_SCALES = {
    1: mark("diligence {mean}"),
    2: mark("self-control {mean}"),
    3: mark("honesty {mean}"),
    4: mark("own hands {mean}"),
    5: mark("confidence with money {mean}"),
}


def assessment_checks(view: View, item: Assessment) -> tuple[Check, ...]:
    """Return what is looked at: pace, variety and contradictions of the answers, copies, references."""
    content = item.content
    if content.declined:
        return (Check(tr("Consent"), True, tr("She did not want the interview; that is no bad sign")),)
    ids = work.of_author(view.connection, item.author, item.day - COMPARED_DAYS, item.day, COMPARED)
    made = view.some(Assessment, ids).values()
    others = [other.content for other in made if other.borrower_id != item.borrower_id and other.content.answers]
    return (*_interview_checks(content, others), *_reference_checks(references(content)))


def _interview_checks(content: AssessmentSubmitted, others: list[AssessmentSubmitted]) -> list[Check]:
    found = signs(content, others)
    if found is None:
        return [Check(tr("Interview"), True, tr("Left out; nothing is held against her"))]
    answered = sum(item.value is not None for item in content.answers)
    timed = sum(item.took_ds for item in content.answers) / 10
    pace = (timed or content.duration_s) / answered
    alike = tr("One answer many times in a row") if found.long_run else tr("Answers differ")
    checks = [
        Check(tr("Pace"), not found.too_fast, tr("{seconds} s per answer", seconds=f"{pace:.0f}")),
        Check(tr("Variety"), not found.long_run, alike),
    ]
    if found.reversed_pairs and content.rules_version != RULES_FIRST:
        checks.append(Check(tr("Contradictions"), False, tr("Agrees to statements that say the opposite")))
    if found.copied:
        checks.append(Check(tr("Copies"), False, tr("Nearly the answers of another borrower of this officer")))
    return checks


def _reference_checks(found: References) -> list[Check]:
    checks = [
        Check(
            tr("References"), found.reached >= 2, tr("{count} of {all} reached", count=found.reached, all=found.asked)
        )
    ]
    if found.one_more:
        checks.append(
            Check(tr("Fourth voice"), False, tr("References lie {count} steps apart; ask one more", count=found.widest))
        )
    return checks


def assessment_lines(item: Assessment, shown: AssessmentView) -> tuple[tuple[str, str], ...]:
    """Return what an assessment says; nothing of it to somebody who is to make it a second time."""
    if shown.hidden:
        return ((tr("Second rating"), tr("Yours is asked for. Rate her first; this one is shown after it")),)
    if shown.score is None:
        nothing = tr("Nothing that counts: no observation, no two references, nothing in the books")
        return ((tr("Interview"), tr("Declined") if shown.declined else nothing),)
    five = ", ".join(f"{choice_words(c).lower()} {points}" for c, points in shown.five_c.items())
    advice = tr("{score} of 100, by rules {version}", score=shown.score, version=shown.rules_version)
    lines = [(tr("Advice"), advice), (tr("Five C"), five.capitalize())]
    lines += [(tr("Rules"), shown.rules_words)] if shown.rules_words else []
    lines += [(tr("Speaks for"), text) for text in shown.reasons_up]
    lines += [(tr("Speaks against"), text) for text in shown.reasons_down]
    counted = {counted.words for counted in item.content.behavior} - {*shown.reasons_up, *shown.reasons_down}
    lines += [(tr("From the books"), text) for text in sorted(counted)]
    agree = triangulation(item.content.references)
    if agree is not None:
        words = tr(
            "{middle} of 5 in the middle, at most {apart} apart; one voice alone moves it by {shift}",
            middle=f"{agree.middle:g}",
            apart=agree.apart,
            shift=f"{agree.shift:.1f}",
        )
        lines.append((tr("References"), words))
    means = scale_means((answer.code, answer.value) for answer in item.content.answers)
    if means:
        said = ", ".join(tr(_SCALES[scale], mean=f"{mean:.1f}") for scale, mean in means.items()).capitalize()
        lines.append((tr("Statements"), tr("{means}, of 5. They do not count in the score", means=said)))
    lines += _small_tests(item.content)
    if shown.again is not None:
        who, score, both = shown.again
        apart = tr("no observation in common")
        if both.rated:
            apart = tr("{count} of {all} observations far apart", count=both.apart, all=both.rated)
        lines.append((tr("Rated again"), tr("{score} of 100 by {name}; {apart}", score=score, name=who, apart=apart)))
    if item.content.second_of != NO_ID:
        lines.append((tr("Second rating"), tr("Made without seeing the first")))
    return tuple(lines)


def _small_tests(content: AssessmentSubmitted) -> list[tuple[str, str]]:
    """Return what the two small tests came to, where they were made."""
    waits, right = patience(content.patience), sums_right(content.sums)
    said = []
    if waits is not None:
        said.append(tr("waits {level} of {most}", level=waits, most=LEVELS - 1))
    if right is not None:
        said.append(tr("{count} of {all} sums right", count=right, all=len(SUMS)))
    if not said:
        return []
    return [(tr("Small tests"), tr("{found}. They do not count in the score", found=", ".join(said)))]
