"""What a person wants of the sync is kept on her laptop and can be taken back."""

from __future__ import annotations

from fieldapp.services.desk import Desk
from fieldapp.services.switches import let_photos_wait, photos_wait


def test_photos_go_until_somebody_lets_them_wait(anil: Desk) -> None:
    assert not photos_wait(anil)
    let_photos_wait(anil, wait=True)
    assert photos_wait(anil)
    let_photos_wait(anil, wait=False)
    assert not photos_wait(anil)
