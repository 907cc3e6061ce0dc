"""The window's process has no asyncio, no TLS and no mail in its memory."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import json, sys
from fieldapp.ui.load_ahead import records
for load in records():
    load()
from fieldapp.store.engine import dbapi2
from sqlalchemy import create_engine
create_engine("sqlite://", module=dbapi2).connect().close()
print(json.dumps(sorted({"asyncio", "ssl", "email", "importlib.metadata", "sqlalchemy"} & set(sys.modules))))
from sqlalchemy.util.concurrency import iscoroutine
assert not iscoroutine(3)
assert "asyncio" in sys.modules
"""


def test_what_reads_the_records_brings_no_more_than_that() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == ["sqlalchemy"]
