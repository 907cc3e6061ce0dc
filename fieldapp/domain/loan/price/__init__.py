"""What a loan costs: annuities, internal rates, the annual rates that the law asks for, and the price of an offer."""
