"""A receipt on screen, dot for dot as the printer will draw it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from fieldapp.domain.words import tr
from fieldapp.services.money.repayments import ReceiptView
from fieldapp.ui import phrases, theme
from fieldapp.ui.print.raster import receipt_image
from fieldapp.ui.print.receipt_page import ReceiptStyle
from fieldapp.ui.widgets import paint
from fieldapp.ui.widgets.paint import Frame

PAPER = "#FFFFFF"


class ReceiptCard(QWidget):
    """White paper in every theme; `faint` while it is only a preview."""

    def __init__(self, style: ReceiptStyle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._receipt: ReceiptView | None = None
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def receipt(self) -> ReceiptView | None:
        return self._receipt

    def dress(self, style: ReceiptStyle) -> None:
        """The same receipt in another language."""
        receipt, self._receipt, self._style = self._receipt, None, style
        self.show_receipt(receipt)

    def show_receipt(self, receipt: ReceiptView | None) -> None:
        """Show one, or nothing."""
        if receipt == self._receipt:
            return
        self._receipt = receipt
        if receipt is None:
            self._picture = None
            self.setAccessibleName(tr("No receipt"))
        else:
            self._picture = QPixmap.fromImage(receipt_image(receipt, self._style))
            parts = ", ".join(
                f"{tr(label)} {phrases.money(amount, self._style.currency)}" for label, amount in receipt.lines
            )
            paid = phrases.money(receipt.paid, self._style.currency)
            self.setAccessibleName(
                tr(
                    "Receipt {number}, {name}, {parts}, paid {paid}",
                    number=receipt.number,
                    name=receipt.borrower_name,
                    parts=parts,
                    paid=paid,
                )
            )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._picture is None:
            return QSize(theme.px(10), theme.px(10))
        width = theme.px(300)
        return QSize(width + 2, round(width * self._picture.height() / self._picture.width()) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        paint.box(painter, self.rect().toRectF(), Frame(theme.qcolor(PAPER), theme.color("border"), 2))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        ratio = self.devicePixelRatioF()
        inner = self.rect().adjusted(1, 1, -1, -1)
        scaled = self._picture.scaled(
            inner.size() * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        scaled.setDevicePixelRatio(ratio)
        painter.drawPixmap(inner.topLeft(), scaled)
