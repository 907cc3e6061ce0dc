"""Folders, policy file and seat cards: what is read, what is passed over, what is said when it is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from fieldapp.config import (
    Config,
    ConfigFault,
    Preferences,
    SeatCard,
    keep_preferences,
    load_config,
    read_preferences,
    seat_cards,
    write_card,
)


def test_the_environment_wins_over_the_policy_file(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('server_url = "https://office.example"\nauto_lock_minutes = 3\nfrom_the_future = 1\n')
    env = {"FIELDBOOK_POLICY": str(policy), "FIELDBOOK_DATA": str(tmp_path / "data")}
    config = load_config(env)
    assert (config.policy.server_url, config.policy.auto_lock_minutes) == ("https://office.example", 3)
    assert config.data_folder == tmp_path / "data"
    assert load_config({**env, "FIELDBOOK_SERVER": "http://other"}).policy.server_url == "http://other"


def test_no_policy_file_means_the_defaults(tmp_path: Path) -> None:
    assert load_config({"FIELDBOOK_POLICY": str(tmp_path / "none")}).policy.sync_every_minutes == 15


@pytest.mark.parametrize("text", ["server_url = ", "auto_lock_minutes = 'ten'", "cash_count_needed = 1"])
def test_a_damaged_policy_file_is_named(tmp_path: Path, text: str) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text(text)
    with pytest.raises(ConfigFault, match=r"policy\.toml"):
        load_config({"FIELDBOOK_POLICY": str(policy)})


def test_seat_cards_come_back_by_name_and_broken_ones_are_no_seats(tmp_path: Path) -> None:
    config = Config(tmp_path)
    for seat, name in (("aa", "Rao"), ("bb", "Asha")):
        folder = config.seats_folder / seat
        folder.mkdir(parents=True)
        write_card(SeatCard(folder, seat, name, "OFFICER", "North", "http://127.0.0.1", synthetic=True))
    (config.seats_folder / "cc").mkdir()
    (config.seats_folder / "cc" / "seat.json").write_text("{")
    assert [card.user_name for card in seat_cards(config)] == ["Asha", "Rao"]
    assert seat_cards(config)[0].synthetic


def test_a_fresh_laptop_has_no_seats(tmp_path: Path) -> None:
    assert seat_cards(Config(tmp_path)) == ()


def test_what_was_chosen_on_the_laptop_comes_back_and_damage_is_the_first_start(tmp_path: Path) -> None:
    config = Config(tmp_path / "fresh")
    assert read_preferences(config) == Preferences()
    keep_preferences(config, Preferences(language="hi", scale=130, letters=False))
    assert read_preferences(config) == Preferences(language="hi", scale=130, letters=False)
    file = config.data_folder / "look.json"
    file.write_text('{"scheme": "dark", "scale": "large", "letters": 1, "from_the_future": true}')
    assert read_preferences(config) == Preferences(scheme="dark")
    file.write_text("{half a fi")
    assert read_preferences(config) == Preferences()


def test_the_policy_may_name_the_language(tmp_path: Path) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('language = "bn"\n')
    assert load_config({"FIELDBOOK_POLICY": str(policy)}).policy.language == "bn"
