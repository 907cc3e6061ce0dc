"""One side of a conflict asks the other, over a real exchange; the answer stands beside the conflict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldapp.domain.ids import NO_ID
from fieldapp.domain.people import Borrower, BorrowerEdited, BorrowerField
from fieldapp.domain.rejection import Reason, Rejection
from fieldapp.services.desk import Saved
from fieldapp.services.oversight.asking import answer, ask, questions, waiting_for_me, whom
from fieldapp.services.sync_view import sync_status
from fieldapp.services.today import today
from tests.fakes.branch import named
from tests.fakes.desks import desk_of
from tests.fakes.fleet import Fleet, fleet

HER = named("borrower 0")


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Fleet]:
    with fleet(tmp_path, borrowers=1) as branch:
        yield branch


def both_edit(made: Fleet) -> None:
    with made.laptops["anil"].book.view() as view:
        borrower = view.find(Borrower, HER)
    assert borrower is not None
    base = {3: borrower.version(BorrowerField.PHONE)}
    for who, phone in (("bela", "11843"), ("anil", "11834")):
        made.laptops[who].do(BorrowerEdited({3: phone}), HER, base=base)
    made.settle()


def test_whom_one_can_ask_begins_with_the_other_side(made: Fleet) -> None:
    both_edit(made)
    assert [name for _id, name in whom(desk_of(made.laptops["anil"]), HER)] == ["Bela", "Rao"]
    assert "Rao" not in [name for _id, name in whom(desk_of(made.laptops["rao"]), HER)]


def test_a_question_is_answered_over_two_exchanges(made: Fleet) -> None:
    both_edit(made)
    anil, bela, rao = (desk_of(made.laptops[who]) for who in ("anil", "bela", "rao"))
    (to, _name), *_ = whom(anil, HER)
    assert isinstance(ask(anil, HER, to, " Which one is hers? "), Saved)
    assert [item.title for item in sync_status(anil).waiting_items] == ["Question: Which one is hers?"]
    assert waiting_for_me(anil) == ()
    made.settle()
    (asked,) = waiting_for_me(bela)
    assert (asked.about, asked.title, asked.asker, asked.text) == (HER, "Member 0", "Anil", "Which one is hers?")
    assert isinstance(answer(bela, asked.question_id, "The one I wrote, she told me today"), Saved)
    assert waiting_for_me(bela) == ()
    made.settle()
    for desk in (anil, rao):
        (told,) = questions(desk)
        assert (told.asked, told.answer) == ("Bela", "The one I wrote, she told me today")
    made.assert_equal()


def test_what_cannot_be_asked_or_answered(made: Fleet) -> None:
    both_edit(made)
    anil, bela = desk_of(made.laptops["anil"]), desk_of(made.laptops["bela"])
    assert ask(anil, HER, bela.me.user_id, " ") == Rejection(Reason.REASON_NEEDED)
    assert ask(anil, HER, anil.me.user_id, "Me?") == Rejection(Reason.NOT_ALLOWED)
    assert ask(anil, NO_ID, bela.me.user_id, "What?") == Rejection(Reason.UNKNOWN_RECORD)
    assert answer(anil, NO_ID, "That") == Rejection(Reason.UNKNOWN_RECORD)
    assert isinstance(ask(anil, HER, bela.me.user_id, "x" * 5_000), Rejection)


def test_a_question_stands_on_today_of_whoever_is_asked(made: Fleet) -> None:
    both_edit(made)
    anil, bela = desk_of(made.laptops["anil"]), desk_of(made.laptops["bela"])
    ask(anil, HER, bela.me.user_id, "Which one?")
    made.settle()
    assert [(item.title, item.sentence) for item in today(bela).needs_me if "asks" in item.title] == [
        ("Anil asks about Member 0", "Which one?")
    ]
