"""The one small style sheet; everything that can be said with QPalette or painting is not in here."""

from fieldapp.ui.tokens import Tokens


def style_sheet(t: Tokens, scale: int) -> str:
    """The application's style sheet for one theme and text size (percent)."""

    def px(size: int) -> str:
        return f"{max(9, round(size * scale / 100))}px"

    return "\n".join((_labels(t, px(12)), _boxes(t), _inputs(t, scale, px(15)), _scrolling(t), _tables(t, px(12))))


def _labels(t: Tokens, second: str) -> str:
    return f"""
QLabel {{ background: transparent; }}
QLabel[tone="text"] {{ color: {t.text}; }}
QLabel[tone="second"] {{ color: {t.text2}; }}
QLabel[tone="third"] {{ color: {t.text3}; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="ok"] {{ color: {t.ok.text}; }}
QLabel[tone="warn"] {{ color: {t.warn.text}; }}
QLabel[tone="bad"] {{ color: {t.bad.text}; }}
QLabel[tone="info"] {{ color: {t.info.text}; }}
QLabel[tone="draft"] {{ color: {t.draft.text}; }}
QLabel[tone="mute"] {{ color: {t.mute.text}; }}
QLabel[tone="nav"] {{ color: {t.nav_text}; }}
QLabel[tone="navMuted"] {{ color: {t.nav_muted}; }}
QLabel[tone="navTitle"] {{ color: {t.nav_title}; }}
QToolTip {{ color: {t.text}; background: {t.surface}; border: 1px solid {t.border2};
    padding: 4px 6px; font-size: {second}; }}
"""


def _boxes(t: Tokens) -> str:
    return f"""
QFrame[box="card"] {{ background: {t.surface}; border: 1px solid {t.border}; border-radius: 8px; }}
QFrame[box="sunken"] {{ background: {t.sunken}; border: 1px solid {t.border}; border-radius: 8px; }}
QFrame[box="bar"] {{ background: {t.surface}; border: 0; border-bottom: 1px solid {t.border}; }}
QFrame[box="foot"] {{ background: {t.surface}; border: 0; border-top: 1px solid {t.border}; }}
QFrame[box="rule"] {{ background: {t.row}; border: 0; max-height: 1px; min-height: 1px; }}
QFrame[box="divider"] {{ background: {t.border}; border: 0; max-width: 1px; min-width: 1px; }}
QFrame[box="navRule"] {{ background: {t.nav_sel}; border: 0; }}
QFrame[box="nav"] {{ background: {t.nav}; border: 0; }}
QFrame[box="dialog"] {{ background: {t.surface}; border: 1px solid {t.border2}; border-radius: 10px; }}
QWidget[box="canvas"] {{ background: {t.canvas}; }}
QWidget[box="surface"] {{ background: {t.surface}; }}
QMenu {{ background: {t.surface}; border: 1px solid {t.border2}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 10px; border-radius: 4px; color: {t.text}; }}
QMenu::item:selected {{ background: {t.sel}; color: {t.text}; }}
QMenu::separator {{ height: 1px; background: {t.row}; margin: 4px 6px; }}
"""


def _inputs(t: Tokens, scale: int, search: str) -> str:
    ring = t.focus_px
    height = round(32 * scale / 100)  # with its border; the text area gives way to a thicker one
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QSpinBox {{
    background: {t.surface}; color: {t.text}; border: 1px solid {t.border2}; border-radius: 6px;
    padding: 0 {7 + ring}px;
    selection-background-color: {t.accent}; selection-color: {t.on_accent};
}}
QLineEdit, QComboBox, QSpinBox {{ min-height: {height - 2}px; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QLineEdit[state="bad"] {{ min-height: {height - 2 * ring}px; }}
QTextEdit, QPlainTextEdit {{ padding: 6px; }}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus,
QComboBox:focus, QSpinBox:focus {{
    border: {ring}px solid {t.accent}; padding: 0 8px; background: {t.edit};
}}
QTextEdit:focus, QPlainTextEdit:focus {{ padding: {7 - ring}px; }}
QLineEdit[state="bad"], QTextEdit[state="bad"], QPlainTextEdit[state="bad"] {{
    border: {ring}px solid {t.bad.text}; padding: 0 8px; }}
QLineEdit:read-only, QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {{
    background: {t.sunken}; border-color: {t.border}; }}
QLineEdit[look="plain"], QLineEdit[look="plain"]:focus {{
    border: 0; background: transparent; padding: 0; min-height: 0; font-size: {search}; }}
QComboBox::drop-down {{ border: 0; width: 24px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; border: 1px solid {t.border2};
    selection-background-color: {t.sel}; selection-color: {t.text}; outline: 0; }}
QCheckBox, QRadioButton {{ color: {t.text}; spacing: 8px; background: transparent; }}
"""


def _scrolling(t: Tokens) -> str:
    return f"""
QScrollArea {{ border: 0; background: transparent; }}
QScrollBar:vertical {{ background: {t.sunken}; width: 10px; margin: 0; border: 0; }}
QScrollBar:horizontal {{ background: {t.sunken}; height: 10px; margin: 0; border: 0; }}
QScrollBar::handle {{ background: {t.border2}; border-radius: 4px; margin: 1px; }}
QScrollBar::handle:vertical {{ min-height: 28px; }}
QScrollBar::handle:horizontal {{ min-width: 28px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _tables(t: Tokens, second: str) -> str:
    return f"""
QTableView, QListView, QTreeView {{ background: {t.surface}; border: 0; gridline-color: {t.row}; color: {t.text};
    selection-background-color: {t.sel}; selection-color: {t.text}; outline: 0; }}
QTableView::item {{ padding: 0 5px; }}
QHeaderView {{ background: {t.sunken}; border: 0; }}
QHeaderView::section {{ background: {t.sunken}; color: {t.text2}; border: 0; border-bottom: 1px solid {t.border};
    padding: 0 8px; font-weight: 600; font-size: {second}; }}
QTableCornerButton::section {{ background: {t.sunken}; border: 0; }}
"""
