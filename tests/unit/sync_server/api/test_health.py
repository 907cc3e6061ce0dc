"""Alive and ready are two questions."""

from __future__ import annotations

from tests.fakes.server_world import World
from tests.fakes.web_edge import ask


def test_health_tells_nothing_and_readiness_asks_the_database(url: str, office: World) -> None:
    assert ask(f"{url}/healthz", method="GET").json == {"alive": True}
    assert ask(f"{url}/readyz", method="GET").json == {"ready": True}
    with office.ground.database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'older'")
    answer = ask(f"{url}/readyz", method="GET")
    assert (answer.status, answer.json) == (503, {"ready": False})
    assert ask(f"{url}/healthz", method="GET").status == 200
