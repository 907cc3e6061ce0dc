"""The photo of a signature that follows a hand-over."""

from __future__ import annotations

from fieldapp.domain.rejection import Rejection
from fieldapp.services import photos
from fieldapp.services.desk import Desk, Result
from fieldapp.services.loan.loan_file import LoanFile
from fieldapp.ui import pictures


def add_signature(desk: Desk, file: LoanFile, path: str) -> Result:
    """Off the UI thread: take a photo in and let it belong to the loan."""
    added = pictures.take_in(desk, path)
    if isinstance(added, Rejection):
        return added
    return photos.attach(desk, (added.name,), photos.Belongs(file.borrower_id, file.application_id, file.center_id))
