"""A dialog whose sentence appears only once it stands in the window."""

from PySide6.QtWidgets import QWidget

from fieldapp.ui.widgets.dialog import Dialog


class Question(Dialog):
    """The sentence is shown after the panel holds it: a label shown without a parent flashes as a window of its own."""

    def __init__(self, parent: QWidget, title: str, sentence: str, *, width: int = 558) -> None:
        super().__init__(parent, title, width=width)
        self.setAccessibleDescription(sentence)
        self.sentence.setText(sentence)
        self.sentence.show()
