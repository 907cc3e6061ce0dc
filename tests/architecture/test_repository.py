"""The repository holds nothing of the machine it was made on, and its lock file installs from any registry."""

from __future__ import annotations

import ast
import re
import tomllib

from tests.architecture.sources import PACKAGES, ROOT, sources, tracked_files

TOP = {
    "fieldapp", "sync_server", "resources", "tests", "build.spec", "pyproject.toml", "README.md",
    "ARCHITECTURE.md", "CHANGELOG.md", "LICENSE", "Makefile", "requirements.lock", ".ci", ".gitignore",
}  # fmt: skip
TEXT = {
    ".py",
    ".md",
    ".toml",
    ".lock",
    ".txt",
    ".html",
    ".css",
    ".js",
    ".json",
    ".csv",
    ".spec",
    ".ini",
    ".mako",
    ".svg",
    "",
}
# Written in pieces so that this file does not find itself.
HOSTS = re.compile(
    "|".join(("py" + r"pi\.org", "pythonhosted" + r"\.org", "registry" + r"\.npmjs", r"deb\." + "debian"))
)
MACHINE = re.compile(
    "|".join((r"(?<![\w.])/wo" + r"rk/", "/tmp/" + "brief", "/ro" + r"ot/", r"/home/\w+/", r"C:\\Users\\\w"))
)


def test_only_the_agreed_names_stand_at_the_top() -> None:
    present = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert present <= TOP, present - TOP


def test_no_file_names_a_registry_or_this_machine() -> None:
    found = []
    for path in tracked_files():
        if path.suffix not in TEXT:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if HOSTS.search(line) or MACHINE.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number} {line.strip()[:120]}")
    assert not found, "\n".join(found)


def test_lock_file_names_no_host_and_hashes_everything() -> None:
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*-", text.replace("    --hash", ""), re.MULTILINE), (
        "an option line stands in the lock file"
    )
    blocks = re.split(r"\n(?=\S)", text.strip())
    assert all("--hash=sha256:" in block for block in blocks)


def test_lock_file_holds_every_dependency_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras: dict[str, list[str]] = project["optional-dependencies"]
    assert set(extras) == {"desktop", "server", "analytics", "dev"}
    locked = {
        match.lower().replace("_", "-")
        for match in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(encoding="utf-8"), re.MULTILINE)
    }
    wanted = [requirement for group in (project["dependencies"], *extras.values()) for requirement in group]
    names = {re.split(r"[\[<>=!~ ]", requirement)[0].lower().replace("_", "-") for requirement in wanted}
    assert names <= locked, names - locked


def _imported(package: str) -> set[str]:
    found: set[str] = set()
    for source in sources():
        if source.path.startswith(package):
            for node in ast.walk(source.tree):
                if isinstance(node, ast.Import):
                    found |= {alias.name.split(".")[0] for alias in node.names}
                elif isinstance(node, ast.ImportFrom):
                    found.add((node.module or "").split(".")[0])
    return found


def test_every_dependency_is_used() -> None:
    """A run-time requirement that nothing imports is a cost without a reason."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    imported_as = {"pyside6-essentials": "PySide6", "argon2-cffi": "argon2"}
    unused = []
    for package, requirements in (
        ("fieldapp/", [*project["dependencies"], *project["optional-dependencies"]["desktop"]]),
        ("sync_server/", project["optional-dependencies"]["server"]),
    ):
        imports = _imported(package)
        for requirement in requirements:
            name = re.split(r"[\[<>=!~ ]", requirement)[0].lower()
            # data without a name to import: the standard library's zoneinfo reads it where the system has none
            if name != "tzdata" and imported_as.get(name, name.replace("-", "_")) not in imports:
                unused.append(package + name)
    assert not unused, unused


def test_both_programs_are_packages() -> None:
    for package in PACKAGES:
        folders = {source.path.rsplit("/", 1)[0] for source in sources() if source.path.startswith(package)}
        missing = [folder for folder in sorted(folders) if not (ROOT / folder / "__init__.py").is_file()]
        assert not missing, missing


def test_every_make_target_is_explained() -> None:
    lines = (ROOT / "Makefile").read_text(encoding="utf-8").splitlines()
    targets = {match[1] for line in lines if (match := re.match(r"([a-z][a-z-]*):(?!=)", line))}
    explained = {match[1] for line in lines if (match := re.match(r"([a-z][a-z-]*):.*## \S", line))}
    assert {"setup", "demo", "test", "help"} <= targets
    assert targets == explained
