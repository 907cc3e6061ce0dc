"""Showing and hiding parts of a page without ever opening a window by mistake."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def show_if(widget: QWidget, wanted: object) -> None:
    """Show or hide a part.

    One that has no parent yet is not shown, because it would flash as a window of its own: it appears with its parent.
    """
    if not wanted:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()
    else:
        widget.setAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide, False)
