"""A report on a roll of 58 or 80 mm: its facts as pairs, the rows of its tables as pairs, and lines to sign on."""

from fieldapp.domain.words import tr
from fieldapp.ui.print.lettering import reads_to_left
from fieldapp.ui.print.paper import Paper, PaperTable, shown
from fieldapp.ui.print.slip import WIDE, Slip, slip_font

SIGN_DOTS = 64
"""Room to sign in above each name."""


class PaperSlip(Slip):
    """For short reports: the first columns of a row stand left, its last one right."""

    def __init__(self, paper: Paper, width: int = WIDE) -> None:
        super().__init__(width, mirrored=reads_to_left())
        self._paper = paper

    def lay(self) -> None:
        paper = self._paper
        self.centered(paper.title, slip_font(28, bold=True))
        self.centered(paper.subtitle, slip_font(20))
        if paper.synthetic:
            self.banner(tr("SYNTHETIC RECORDS, NOT MONEY"))
        self.dashes()
        for label, value in paper.facts:
            self.pair(label, shown(value, paper.currency, symbol=True), slip_font(22))
        for table in paper.tables:
            self._table(table)
        self.dashes()
        for remark in paper.remarks:
            self.wrapped(remark, slip_font(19))
        for who in paper.signatures:
            self.blank(SIGN_DOTS)
            self.dashes()
            self.centered(who, slip_font(19))
        self.blank(8)

    def _table(self, table: PaperTable) -> None:
        self.dashes()
        if table.title:
            self.centered(table.title, slip_font(20, bold=True))
        for row in table.rows:
            words = [shown(cell, self._paper.currency) for cell in row]
            self.pair("  ".join(word for word in words[:-1] if word), words[-1], slip_font(20))
        if table.totals:
            words = [shown(cell, self._paper.currency) for cell in table.totals]
            self.pair("  ".join(word for word in words[:-1] if word), words[-1], slip_font(22, bold=True))
