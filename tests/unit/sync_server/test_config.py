"""Settings from the environment, and the key file that must be there, whole, and nobody else's."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sync_server.config import KEY_FILE, KeyTrouble, Settings, load_server_key, spot


def test_the_default_database_lies_in_the_data_folder(tmp_path: Path) -> None:
    settings = Settings(data_folder=tmp_path)
    assert settings.database_url() == f"sqlite:///{tmp_path}/office.db"
    assert not settings.database_exists()
    (tmp_path / "office.db").touch()
    assert settings.database_exists()
    assert Settings(database="postgresql://there/db").database_exists()


def test_the_environment_overrides_defaults(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FIELDBOOK_SERVER_PORT", "9000")
    monkeypatch.setenv("FIELDBOOK_SERVER_DATA_FOLDER", str(tmp_path))
    settings = Settings()
    assert (settings.port, settings.data_folder) == (9000, tmp_path)


def test_the_key_is_made_once_and_only_for_its_owner(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: load_server_key(folder, make=True), range(8)))
    assert len(keys) == 1
    assert (folder / KEY_FILE).stat().st_mode & 0o077 == 0
    assert [path.name for path in folder.iterdir()] == [KEY_FILE]
    assert load_server_key(folder, make=False) in keys


def test_a_missing_key_is_not_replaced_where_a_database_needs_it(tmp_path: Path) -> None:
    with pytest.raises(KeyTrouble, match="Put the key file back"):
        load_server_key(tmp_path, make=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", ["", "xyz", "ab" * 31, "ab" * 33])
def test_a_damaged_key_is_told(tmp_path: Path, content: str) -> None:
    (tmp_path / KEY_FILE).write_text(content)
    with pytest.raises(KeyTrouble, match="damaged"):
        load_server_key(tmp_path, make=True)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyTrouble, match="--data-folder"):
        load_server_key(tmp_path / "file" / "folder", make=True)


def test_keys_of_different_purposes_differ(tmp_path: Path) -> None:
    key = load_server_key(tmp_path, make=True)
    assert key.subkey("a") != key.subkey("b")
    assert len(key.subkey("a")) == 32


def test_the_log_says_where_a_mistake_was_and_not_what_it_said() -> None:
    try:
        raise ValueError("Kamla Devi, 98260 00000")
    except ValueError as mistake:
        told = spot(mistake)
    assert told.startswith("ValueError test_config.py:")
    assert "Kamla" not in told
