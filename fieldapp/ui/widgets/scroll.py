"""A column that scrolls when the window is too low, and gives wrapped lines the height they need."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from fieldapp.ui import theme


class ColumnScroll(QScrollArea):
    """Put widgets into `column`. Qt's own area asks wrapped labels for their height at the wrong width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        theme.mark(self._inner, box="canvas")
        self.column = QVBoxLayout(self._inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self.setWidget(self._inner)
        self._inner.installEventFilter(self)
        self._sight = QTimer(self)
        self._sight.setSingleShot(True)
        self._sight.timeout.connect(self._keep_focus_in_sight)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Whatever takes the focus is seen, also where it was only just shown."""
        if now is not None and self._inner.isAncestorOf(now):
            self._sight.start(0)

    def _keep_focus_in_sight(self) -> None:
        now = QApplication.focusWidget()
        if now is not None and self._inner.isAncestorOf(now):
            self.ensureWidgetVisible(now, 0, 24)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        width = self.viewport().width()
        if self.column.hasHeightForWidth():
            self._inner.setMinimumHeight(self.column.totalHeightForWidth(width))
