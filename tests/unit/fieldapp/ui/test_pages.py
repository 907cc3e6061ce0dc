"""The pages of each role."""

from __future__ import annotations

import pytest

from fieldapp.domain.staff import Role
from fieldapp.ui import icons
from fieldapp.ui.pages import pages_for
from fieldapp.ui.resources import RESOURCES


def test_the_officer_starts_at_today_and_the_supervisor_at_risk() -> None:
    assert pages_for(Role.OFFICER)[0].name == "today"
    assert pages_for(Role.SUPERVISOR)[0].name == "risk"


@pytest.mark.parametrize("role", [Role.OFFICER, Role.SUPERVISOR])
def test_every_page_has_its_own_name_an_icon_and_a_lit_item(role: Role) -> None:
    pages = pages_for(role)
    names = [page.name for page in pages]
    assert len(set(names)) == len(names)
    on_rail = {page.name for page in pages if page.on_rail}
    assert len(on_rail) <= 9, "Alt+1 to Alt+9"
    for page in pages:
        assert (RESOURCES / "icons" / f"{page.icon}.svg").is_file()
        if page.on_rail:
            assert page.lit == page.name
    assert issubclass(icons.UnknownIcon, KeyError)
