"""What lies on this laptop, what IT may read of it, and whose work the program is made of."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from fieldapp.domain.words import tr, tr_n
from fieldapp.services import kept_here
from fieldapp.services.kept_here import KeptHere
from fieldapp.ui import languages, phrases, preferences, tasks
from fieldapp.ui.about import about
from fieldapp.ui.print.folder import file_name, print_folder, show_file
from fieldapp.ui.resources import RESOURCES
from fieldapp.ui.theme import Type
from fieldapp.ui.tokens import Tone
from fieldapp.ui.widgets.buttons import Button
from fieldapp.ui.widgets.cards import Card, Facts
from fieldapp.ui.widgets.dialog import Dialog
from fieldapp.ui.widgets.notices import InlineMessage
from fieldapp.ui.widgets.text import Glyph, Text

if TYPE_CHECKING:
    from fieldapp.services.desk import Desk

MILLION = 1_000_000
LICENSES = (
    ("Fieldbook", "Apache-2.0"),
    ("Python", "PSF-2.0"),
    ("Qt, PySide6 (Qt for Python)", "LGPL-3.0"),
    ("SQLCipher, sqlcipher3", "BSD-3-Clause, Zlib"),
    ("OpenSSL", "Apache-2.0"),
    ("SQLAlchemy, Alembic", "MIT"),
    ("SQLModel, pydantic", "MIT"),
    ("cryptography", "Apache-2.0 OR BSD-3-Clause"),
    ("argon2-cffi", "MIT"),
    ("cbor2", "MIT"),
    ("requests, urllib3, certifi, truststore", "Apache-2.0, MIT, MPL-2.0"),
    ("keyring, platformdirs", "MIT"),
    ("pyserial", "BSD-3-Clause"),
    ("segno", "BSD-3-Clause"),
    ("openpyxl", "MIT"),
    ("structlog", "MIT OR Apache-2.0"),
    ("Lucide (icons)", "ISC"),
    ("Noto Sans (fonts)", "OFL-1.1"),
)
LICENSE_FILES = ("icons/LICENSE.txt", "fonts/OFL.txt")


class TextDialog(Dialog):
    """A text to read, to copy and to keep as a file."""

    def __init__(self, parent: QWidget, title: str, sentence: str, text: str) -> None:
        super().__init__(parent, title, sentence, width=760)
        self.folder = print_folder()
        self._title = title
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(320)
        self.body.addWidget(self.text, 1)
        self.said = InlineMessage()
        self.body.addWidget(self.said)
        self.add_back(tr("Back"))
        self.add_other(tr("Copy"), "copy").clicked.connect(self.copy)
        self.add_other(tr("Keep as a file"), "save").clicked.connect(self.keep)

    def first_focus(self) -> QWidget:
        return self.text

    def copy(self) -> None:
        """Put it on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.say(Tone.OK, tr("Copied. Paste it into a message to IT."))

    def keep(self) -> None:
        """Write it where printed files go."""
        path = self.folder / (file_name("Fieldbook", self._title) + ".txt")
        with tasks.known_faults():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(self.text.toPlainText(), encoding="utf-8")
            self.said.say(Tone.OK, tr("Written: {path}", path=path))
            show_file(path)


class KeptCard(Card):
    """Counts, sizes, age; the diagnosis and the licenses. `failed` carries the fault that kept them from being read."""

    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(tr("Kept on this laptop"), parent, spacing=9)
        self._desk = desk
        self.head.insertWidget(0, Glyph("hard-drive", "second"))
        self.facts = Facts()
        self.body.addWidget(self.facts)
        words = tr("Everything is encrypted; without the PIN nobody reads it.")
        self.body.addWidget(Text(words, Type.SECONDARY, "second", wrap=True))
        self.diagnosis = Button(tr("Diagnosis for IT"), icon="file-text")
        self.diagnosis.clicked.connect(self.show_diagnosis)
        self.licenses = Button(tr("Licenses"), icon="scale")
        self.licenses.clicked.connect(self.show_licenses)
        self.version = Text(about().version, Type.SECONDARY, "third")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.diagnosis)
        row.addWidget(self.licenses)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.version)

    def load(self) -> None:
        """Count."""
        tasks.run(partial(kept_here.kept_here, self._desk), self._show, self.failed.emit, self)

    def _show(self, kept: KeptHere) -> None:
        number, today, zone = phrases.number, self._desk.clock.today(), self._desk.time_zone
        age = phrases.moment(kept.as_of_ms, today, zone) if kept.as_of_ms else tr("not yet")
        self.facts.set_fact(tr("People"), number(kept.people))
        self.facts.set_fact(tr("Centers"), number(kept.centers))
        self.facts.set_fact(tr("Loans"), number(kept.loans))
        self.facts.set_fact(tr("Recorded here"), number(kept.own_operations))
        size = _millions(kept.photo_bytes)
        photos = tr_n("{n} photo, {size} MB", "{n} photos, {size} MB", kept.photos, size=size) if kept.photos else ""
        self.facts.set_fact(tr("Photos"), photos or tr("none"))
        self.facts.set_fact(tr("Size of the records"), tr("{size} MB", size=_millions(kept.file_bytes)))
        if kept.free_bytes is not None:
            self.facts.set_fact(tr("Free on the disk"), tr("{size} MB", size=_millions(kept.free_bytes)))
        self.facts.set_fact(tr("Last heard from the office"), age)

    def show_diagnosis(self) -> None:
        """What IT would read, shown before anybody gives it away."""
        now = preferences.current()
        more = {
            "Program": about().version,
            "Language": languages.spoken().code,
            "Look": f"{now.scheme or 'as the desktop'}, {now.scale} %, {now.density}",
        }
        read = partial(kept_here.diagnosis, self._desk, more, about().reports())
        tasks.run(read, self._ask_diagnosis, self.failed.emit, self)

    def _ask_diagnosis(self, text: str) -> None:
        sentence = tr("This is all IT gets to read: no names, no amounts. Nothing is sent by itself.")
        self._ask(TextDialog(self.window(), tr("Diagnosis for IT"), sentence, text))

    def show_licenses(self) -> None:
        """What the program is made of."""
        lines = [f"{name}: {license_}" for name, license_ in LICENSES]
        texts = [file.read_text(encoding="utf-8") for name in LICENSE_FILES if (file := RESOURCES / name).is_file()]
        sentence = tr("Fieldbook is free software, made of the free work of others.")
        self._ask(TextDialog(self.window(), tr("Licenses"), sentence, "\n\n".join(["\n".join(lines), *texts])))

    def _ask(self, dialog: TextDialog) -> None:
        dialog.finished.connect(dialog.deleteLater)
        dialog.ask()


def _millions(count: int) -> str:
    return phrases.number(-(-count // MILLION))
