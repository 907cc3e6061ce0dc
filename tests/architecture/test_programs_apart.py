"""Each program starts without the packages that only the other one needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.sources import ROOT

_IMPORT_EVERYTHING = """
import importlib, pkgutil, sys

BANNED = {banned!r}

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in BANNED:
            raise ModuleNotFoundError("not installed here: " + name, name=name)

sys.meta_path.insert(0, Absent())
package = importlib.import_module({package!r})
count = 0
for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    if module.name.startswith({skipped!r}) or module.name.endswith((".env",)):
        continue
    importlib.import_module(module.name)
    count += 1
print(count)
"""

SERVER_ONLY = ["fastapi", "starlette", "uvicorn", "alembic", "psycopg", "jinja2", "structlog", "limits", "sklearn"]
LAPTOP_ONLY = ["PySide6", "shiboken6", "requests", "keyring", "serial"]


@pytest.mark.parametrize(
    ("package", "banned", "skipped"),
    [
        ("sync_server", [*LAPTOP_ONLY, "sklearn", "numpy"], ("sync_server.risk.training",)),
        ("fieldapp", SERVER_ONLY, ("nothing",)),
        ("fieldapp.domain", [*SERVER_ONLY, *LAPTOP_ONLY, "sqlalchemy", "sqlcipher3", "pydantic"], ("nothing",)),
        ("fieldapp.protocol", [*SERVER_ONLY, *LAPTOP_ONLY, "sqlalchemy", "sqlcipher3", "pydantic"], ("nothing",)),
    ],
)
def test_program_imports_without_the_others_packages(package: str, banned: list[str], skipped: tuple[str, ...]) -> None:
    code = _IMPORT_EVERYTHING.format(package=package, banned=set(banned), skipped=skipped)
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 0
