"""Products and terms: what is left unsaid."""

from decimal import Decimal

from fieldapp.domain.loan.allocation import InstallmentByInstallment
from fieldapp.domain.loan.calendar import Unit
from fieldapp.domain.loan.product import LoanProduct, LoanTerms, Style, YearBasis


def test_a_product_without_options_is_a_classic_level_loan() -> None:
    product = LoanProduct(code="plain")
    assert (product.style, product.recalculation, product.fees) == (Style.CLASSIC, None, ())
    assert product.allocation == InstallmentByInstallment()
    assert LoanProduct(code="plain") == product, "a product is a value"


def test_terms_count_months_unless_told() -> None:
    terms = LoanTerms(product=LoanProduct(code="plain"), principal=1, annual_rate=Decimal(0), installments=1)
    assert (terms.due.every, terms.due.unit) == (1, Unit.MONTHS)


def test_a_year_has_a_fixed_length_only_where_it_says_so() -> None:
    assert [basis.days for basis in YearBasis] == [None, 360, 364, 365, None]
