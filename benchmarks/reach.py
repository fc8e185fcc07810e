"""Which schemas of a document stand as types in the client that was generated from it."""

from __future__ import annotations

import ast
from pathlib import Path


def missing_schemas(path: Path, out: Path, schemas: tuple[str, ...]) -> list[str]:
    """The schemas of a document that the client in `out` has no type for.

    A schema is there when a module defines its name: as the class of what is received, of what is
    sent, or as an alias. Only what the name is comes from the generator; whether it is there, from
    the files.
    """
    from generator import config
    from generator.parser import parse
    from generator.spec import read
    from generator.targets.python.names import TypeNames

    types = parse(read(path), config.beside(path)).types
    names = TypeNames(types)
    defined = _defined(out)
    missing = []
    for schema in schemas:
        key = f"#/components/schemas/{_escaped(schema)}"
        if key not in types or not {names.models[key], names.params[key]} & defined:
            missing.append(schema)
    return missing


def _defined(out: Path) -> set[str]:
    """Every class and alias that the modules of types define."""
    found = set()
    for module in out.glob("python/*/types/*.py"):
        for statement in ast.parse(module.read_bytes()).body:
            match statement:
                case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                    found.add(name)
                case ast.Assign(targets=targets):
                    found |= {each.id for each in targets if isinstance(each, ast.Name)}
    return found


def _escaped(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")
