"""What is said where a loan, its approval, its guarantors or its money stop somebody."""

from __future__ import annotations

from typing import Final

from fieldapp.domain.rejection import Reason
from fieldapp.domain.words import mark

LENDING: Final[dict[Reason, tuple[str, ...]]] = {
    Reason.DUPLICATE_COLLECTION: (
        mark(
            "{name} paid {amount} for this installment before. Go back, or record it again and the supervisor decides."
        ),
        mark("The installment of {name} was collected before. This receipt is kept aside; the supervisor decides."),
        mark("This installment was collected before. This receipt is kept aside; the supervisor decides."),
    ),
    Reason.CLOSED_LOAN: (
        mark("The loan of {name} is closed. The money is kept aside and shown to the supervisor."),
        mark("This loan is closed. The money is kept aside and shown to the supervisor."),
    ),
    Reason.UNKNOWN_LOAN: (
        mark("{name} has no loan here. Enter it as savings, or sync and look again."),
        mark("There is no such loan on this laptop. Enter the money as savings, or sync and look again."),
    ),
    Reason.TAKEN_OVER: (
        mark(
            "This loan was taken over from earlier books: what she signed is on paper. Press Ctrl+P to print what is"
            " known here."
        ),
    ),
    Reason.OVERPAID: (
        mark("{amount} is more than the {outstanding} left. Check the amount, or pay off the loan."),
        mark("That is more than is left to pay. Check the amount, or pay off the loan."),
    ),
    Reason.REFUND_NOT_DUE: (
        mark("{amount} is more than is to be paid back. Enter what was paid beyond the loan, no more."),
        mark("That is more than is to be paid back on this loan. The supervisor decides."),
    ),
    Reason.PAYOFF_DIFFERS: (
        mark(
            "{amount} does not pay off the loan; {outstanding} does. "
            "Enter that amount, or record an ordinary repayment."
        ),
        mark(
            "This is not the pay-off amount of the day. It counts as an ordinary repayment, and the supervisor decides."
        ),
    ),
    Reason.HAND_OVER_STANDS: (
        mark("A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead."),
        mark("A hand-over can only be taken back on the day it was made. Agree a new schedule or a write-off instead."),
    ),
    Reason.MORE_THAN_OPEN: (
        mark("Only {open} of this is still open on the loan. Waive at most that much."),
        mark("That is more than is still open on the loan. Waive at most what is open."),
    ),
    Reason.SCHEDULE_DIFFERS: (
        mark("The new schedule asks {asked} of principal and {owed} is owed. Enter it again from what is owed now."),
        mark("The schedule does not ask exactly what is owed. Enter it again from what is owed now."),
    ),
    Reason.NOT_APPROVED: (
        mark("The loan of {name} is not approved. No money may be handed over. Ask the supervisor to decide."),
        mark("This loan is not approved, or no longer. No money may be handed over. Ask the supervisor to decide."),
    ),
    Reason.AUTHORISATION_USED: (
        mark("{name} got this loan on {day} already. Nothing more may be handed over. Open her loan."),
        mark("This approval was used already. Nothing more may be handed over. Open the loan."),
    ),
    Reason.AUTHORISATION_EXPIRED: (
        mark("The approval ended on {day}. No money may be handed over. Ask the supervisor to approve it again."),
        mark("The approval is too old. No money may be handed over. Ask the supervisor to approve it again."),
    ),
    Reason.AUTHORISATION_DIFFERS: (
        mark("{approved} was approved, not {amount}. No money may be handed over. Enter what was approved."),
        mark("This is not what was approved. No money may be handed over. Look at the approval again."),
    ),
    Reason.PRODUCT_WITHDRAWN: (
        mark("{product} is not offered any more since {day}. Nothing was saved yet. Choose another product."),
        mark("This product is not offered any more. Nothing was saved yet. Choose another product."),
    ),
    Reason.APPRAISAL_NEEDED: (
        mark(
            "Loans from {amount} are appraised first ({policy}). Nothing was decided. Ask the officer for an appraisal."
        ),
        mark("A loan of this size is appraised first. Nothing was decided. Ask the officer for an appraisal."),
    ),
    Reason.OVER_AUTHORITY: (
        mark(
            "She may owe {most} in all by your approval ({policy}). Nothing was decided. "
            "Approve less, or ask the office."
        ),
        mark("This is more than you may approve. Nothing was decided. Approve less, or ask the office."),
    ),
    Reason.OUTSIDE_LIMITS: (
        mark("{limit} Nothing was saved yet. Change it, or choose another product."),
        mark("This is outside what the product allows. Nothing was saved yet. Change it, or choose another product."),
    ),
    Reason.NO_SCHEDULE: (
        mark("The branch is closed too long for these installments. Choose another product, or ask the office."),
    ),
    Reason.OPEN_APPLICATION: (
        mark("{name} has an application for {amount} already. Open that one, or let her withdraw it first."),
        mark("She has an application already. Open that one, or let her withdraw it first."),
    ),
    Reason.MEETINGS_DIFFER: (
        mark("{center} does not meet {rhythm}, as {product} asks. Choose a product that fits its meetings."),
        mark("The center does not meet when installments fall due. Choose a product that fits its meetings."),
    ),
    Reason.NO_GROUP: (
        mark(
            "{product} is for members of a group, and {name} is in none. "
            "Choose another product, or enter her in a group."
        ),
        mark("This product is for members of a group. Choose another product, or enter her in a group."),
    ),
    Reason.OVER_CAPACITY: (
        mark("In {month} {asked} falls due; by her cash flow she can carry {limit} ({policy}). Use a smaller loan."),
        mark("The installments are more than her cash flow carries. Use a smaller loan, or more installments."),
    ),
    Reason.GUARANTOR_USED_UP: (
        mark("{name} stands in for {count} already; {most} is the most. Choose another guarantor."),
        mark("She stands in for as many as she may. Choose another guarantor."),
    ),
    Reason.GUARANTEE_RING: (
        mark(
            "That closes a ring of {length} who stand in for one another. Choose somebody else, or ask your supervisor."
        ),
        mark("That closes a ring who stand in for one another. Choose somebody else, or ask your supervisor."),
    ),
    Reason.GUARANTOR_TOO_WEAK: (
        mark("{name} has {free} left a month; she would stand in for {burden}. Choose another guarantor, or add one."),
        mark("She has too little left a month to stand in for this. Choose another guarantor, or add one."),
    ),
    Reason.GUARANTOR_MEANS_UNKNOWN: (
        mark("What {name} has left a month is not known. Write her cash-flow sheet first, then record this again."),
        mark("What she has left a month is not known. Write her cash-flow sheet first, then record this again."),
    ),
    Reason.GUARANTOR_IS_BORROWER: (mark("Nobody can stand in for herself. Choose another guarantor."),),
    Reason.GUARANTEE_ENDED: (mark("She does not stand in for this loan any more. Sync and look again."),),
    Reason.GUARANTORS_MISSING: (
        mark("{count} of {needed} guarantors stand in for this loan ({policy}). Enter another one."),
        mark("More guarantors must stand in for this loan. Enter another one."),
    ),
    Reason.COVENANT_ENDED: (mark("This covenant is over. Nothing was changed. Open the loan and look again."),),
    Reason.LOAN_NOT_BEHIND: (
        mark("This loan is not behind. Nobody was asked to pay. Look again when an installment is missed."),
    ),
    Reason.CHANGES_NOT_AGREED: (
        mark("It was approved with other terms. Nothing was handed over. Open the loan file and agree on them."),
    ),
    Reason.STEPS_NOT_DONE: (mark("Not every step is ticked yet. Nothing was handed over. Look at each one first."),),
    Reason.SIGNATURE_MISSING: (
        mark("Her signature or thumb print is not photographed yet. Nothing was handed over. Press F6."),
    ),
}
