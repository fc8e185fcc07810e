"""The imports of a generated package, read from its files: whether they form a circle."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path


def circle(package: Path) -> str:
    """A circle of imports that run when a module is imported, as text; nothing when there is none.

    Without a circle the order of imports makes no difference, so every module imports alone when
    all of them import.
    """
    modules = {_name(path, package): path for path in package.rglob("*.py")}
    graph = {name: set(_imported(name, path, modules)) for name, path in modules.items()}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return " → ".join(error.args[1])
    return ""


def _name(path: Path, package: Path) -> str:
    return ".".join(path.relative_to(package.parent).with_suffix("").parts)


def _imported(name: str, path: Path, modules: dict[str, Path]) -> Iterator[str]:
    """The modules that a module imports, and the packages that are imported on the way there.

    The packages that it stands in are there already, unless it asks one of them for a name.
    """
    here = name.split(".")[:-1]
    around = {".".join([*here[:end], "__init__"]) for end in range(1, len(here) + 1)}
    for statement in ast.parse(path.read_bytes()).body:
        if not isinstance(statement, ast.ImportFrom) or not statement.level:
            continue
        base = here[: len(here) - statement.level + 1]
        base += statement.module.split(".") if statement.module else []
        yield from _packages([*base, ""], modules, around)
        for alias in statement.names:
            target = ".".join([*base, alias.name])
            found = {target, f"{target}.__init__"} & modules.keys()
            package = ".".join([*base, "__init__"])
            yield from found or ({".".join(base), package} & modules.keys()) - {name}


def _packages(parts: list[str], modules: dict[str, Path], around: set[str]) -> Iterator[str]:
    names = (".".join([*parts[:end], "__init__"]) for end in range(1, len(parts)))
    return (one for one in names if one in modules and one not in around)
