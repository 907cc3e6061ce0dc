"""Splits and equal shares."""

from fieldapp.domain.loan.split import Part, Split, divided, one_part


def test_splits_add_and_subtract_part_by_part() -> None:
    whole = Split(100, 20, 3, 4) + Split(interest=5)
    assert whole == Split(100, 25, 3, 4)
    assert whole.total == 132
    assert whole - Split(principal=1) == Split(99, 25, 3, 4)


def test_a_part_is_found_by_its_place() -> None:
    split = Split(1, 2, 3, 4)
    assert [split.parts[part] for part in (Part.PENALTY, Part.FEE, Part.INTEREST, Part.PRINCIPAL)] == [4, 3, 2, 1]
    assert one_part(Part.FEE, 7) == Split(fee=7)


def test_shares_round_half_to_even_and_the_last_takes_the_rest() -> None:
    assert divided(129, 6) == [22, 22, 22, 22, 22, 19]  # 21.5 goes to 22
    assert divided(10, 4) == [2, 2, 2, 4]  # 2.5 goes to 2
    assert divided(7, 1) == [7]
    assert divided(6, 11) == [0] * 10 + [6], "never less than nothing for the last"
