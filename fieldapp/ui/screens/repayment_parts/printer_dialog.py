"""Which printer receipts come out of: an address on the network or a device; nothing for PDF."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from fieldapp.domain.words import tr
from fieldapp.ui.print.printer import read_target
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.fields import Field


class PrinterDialog(Dialog):
    """`chosen` says what was typed; it is a printer or empty."""

    chosen = Signal(str)

    def __init__(self, now: str, parent: QWidget) -> None:
        super().__init__(
            parent, tr("Which receipt printer?"), tr("Empty: receipts come as PDF, for any printer."), width=480
        )
        self.edit = QLineEdit(now)
        self.edit.selectAll()
        self.field = Field(tr("Printer"), self.edit, tr("Like 192.168.1.50, /dev/usb/lp0, COM3 or windows:NAME"))
        self.body.addWidget(self.field)
        self.add_back(tr("Leave it"))
        self.add_main(tr("Use it"), "printer")

    def first_focus(self) -> QWidget:
        return self.edit

    def confirm(self) -> None:
        text = self.edit.text().strip()
        if text and read_target(text) is None:
            self.field.set_problem(tr("This names no printer. Type an address, a device, or nothing for PDF."))
            return
        self.chosen.emit(text)
        self.accept()
