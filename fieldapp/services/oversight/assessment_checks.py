"""What a supervisor sees of an assessment: signs of how it was made, the advice with its reasons, what it rests on."""

from __future__ import annotations

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.risk.interviews import References, references, scale_means, signs
from fieldapp.domain.work.assessment import Assessment
from fieldapp.domain.work.submission import RULES_FIRST, AssessmentSubmitted
from fieldapp.services.borrower.assessments import AssessmentView
from fieldapp.services.loan.approval_view import Check
from fieldapp.store.view import View

COMPARED = 60
"""How many of an officer's other assessments are looked at for copies."""
_SCALES = {1: "Diligence", 2: "Self-control", 3: "Honesty", 4: "Own hands", 5: "Confidence with money"}


def assessment_checks(view: View, item: Assessment) -> tuple[Check, ...]:
    """Return what is looked at: pace, variety and contradictions of the answers, copies, references."""
    content = item.content
    if content.declined:
        return (Check("Consent", True, "She did not want the interview; that is no bad sign"),)
    others = [
        other.content
        for other in view.between(Assessment, item.day - 180, item.day)[-COMPARED:]
        if other.author == item.author and other.borrower_id != item.borrower_id and other.content.answers
    ]
    return (*_interview_checks(content, others), *_reference_checks(references(content)))


def _interview_checks(content: AssessmentSubmitted, others: list[AssessmentSubmitted]) -> list[Check]:
    found = signs(content, others)
    if found is None:
        return [Check("Interview", True, "Left out; nothing is held against her")]
    answered = sum(item.value is not None for item in content.answers)
    timed = sum(item.took_ds for item in content.answers) / 10
    pace = (timed or content.duration_s) / answered
    alike = "One answer many times in a row" if found.long_run else "Answers differ"
    checks = [
        Check("Pace", not found.too_fast, f"{pace:.0f} s per answer"),
        Check("Variety", not found.long_run, alike),
    ]
    if found.reversed_pairs and content.rules_version != RULES_FIRST:
        checks.append(Check("Contradictions", False, "Agrees to statements that say the opposite"))
    if found.copied:
        checks.append(Check("Copies", False, "Nearly the answers of another borrower of this officer"))
    return checks


def _reference_checks(found: References) -> list[Check]:
    checks = [Check("References", found.reached >= 2, f"{found.reached} of {found.asked} reached")]
    if found.one_more:
        checks.append(Check("Fourth voice", False, f"References lie {found.widest} steps apart; ask one more"))
    return checks


def assessment_lines(item: Assessment, shown: AssessmentView) -> tuple[tuple[str, str], ...]:
    """Return what an assessment says; nothing of it to somebody who is to make it a second time."""
    if shown.hidden:
        return (("Second rating", "Yours is asked for. Rate her first; this one is shown after it"),)
    if shown.score is None:
        nothing = "Nothing that counts: no observation, no two references, nothing in the books"
        return (("Interview", "Declined" if shown.declined else nothing),)
    five = ", ".join(f"{c.name.lower()} {points}" for c, points in shown.five_c.items())
    lines = [("Advice", f"{shown.score} of 100, by rules {shown.rules_version}"), ("Five C", five.capitalize())]
    lines += [("Speaks for", text) for text in shown.reasons_up]
    lines += [("Speaks against", text) for text in shown.reasons_down]
    counted = {counted.words for counted in item.content.behavior} - {*shown.reasons_up, *shown.reasons_down}
    lines += [("From the books", text) for text in sorted(counted)]
    means = scale_means((answer.code, answer.value) for answer in item.content.answers)
    if means:
        said = ", ".join(f"{_SCALES[scale].lower()} {mean:.1f}" for scale, mean in means.items())
        lines.append(("Statements", f"{said.capitalize()}, of 5. They do not count in the score"))
    if shown.again is not None:
        who, score, both = shown.again
        apart = f"{both.apart} of {both.rated} observations far apart" if both.rated else "no observation in common"
        lines.append(("Rated again", f"{score} of 100 by {who}; {apart}"))
    if item.content.second_of != NO_ID:
        lines.append(("Second rating", "Made without seeing the first"))
    return tuple(lines)
