"""Access on the command line: granted, ended, handed over, each said in a sentence; wrong names change nothing."""

from __future__ import annotations

from sync_server.store.serve_lock import hold_serve_lock
from tests.fakes.shell import Office


def test_access_is_granted_and_ended(there: Office) -> None:
    assert "Kiran has the whole branch" in there.say("user", "access", "Kiran")
    assert "no longer the whole branch" in there.say("user", "access", "Kiran", "--end")
    assert "so already" in there.say("user", "access", "Kiran", "--end")
    assert "names no single center" in there.say("user", "access", "Kiran", "--center", "Nowhere")


def test_a_center_is_handed_over(there: Office) -> None:
    there.form_center("Ujjala", "Asha")
    assert "Asha" in there.say("center", "list")
    assert "belongs to Kiran now" in there.say("center", "assign", "Ujjala", "--to", "Kiran")
    assert "Kiran" in there.say("center", "list")
    assert "names no single user" in there.say("center", "assign", "Ujjala", "--to", "Nobody")


def test_a_backup_is_put_back_in_a_new_epoch(there: Office) -> None:
    copy = there.folder / "copy.db"
    there.say("backup", str(copy))
    there.say("user", "add", "Late", "--role", "officer")
    said = there.say("restore", str(copy))
    assert "in a new epoch" in said
    assert "before-restore-1" in said
    assert "Late" not in there.say("user", "list")
    assert "Name a copy" in there.say("restore")
    assert "Name a copy" in there.say("restore", str(copy), "--already")
    assert "no file" in there.say("restore", str(there.folder / "nothing.db"))
    assert "in a new epoch" in there.say("restore", "--already")
    with hold_serve_lock(there.folder / "office.db"):
        assert "already serves" in there.say("restore", str(copy))
