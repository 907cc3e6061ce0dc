"""The demonstration as a process that starts its office from nothing; other programs are forked, which is quicker."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from fieldapp.__main__ import main
from fieldapp.demo import laptops, office
from tests.fakes import nursery


class Programs(nursery.Subprocess):
    """Forks what is run to its end."""

    Popen: Any = subprocess.Popen


if __name__ == "__main__":
    vars(office)["subprocess"] = vars(laptops)["subprocess"] = Programs
    sys.exit(main())
