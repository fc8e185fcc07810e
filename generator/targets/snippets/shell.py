"""Words of a POSIX shell: the only doors by which text gets into a shell script."""

from __future__ import annotations

import re

from generator.targets.snippets.scalars import Unsayable

_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_PLAIN = re.compile(r"[A-Za-z0-9_:=./ -]*")


def word(text: str) -> str:
    """Text as one word that the shell takes as it stands: `it's` is `'it'\\''s'`.

    Raises Unsayable for what no argument of a program can hold.
    """
    if "\0" in text or any("\ud800" <= char <= "\udfff" for char in text):
        raise Unsayable("an argument of a program has no NUL and no half characters")
    return "'" + text.replace("'", "'\\''") + "'"


def expanded(text: str, *variables: str) -> str:
    """Text, and after it the values of environment variables, with a colon between them."""
    values = ":".join(f"${name}" for name in variables)
    return f'"{text}{values}"' if _PLAIN.fullmatch(text) else f'{word(text)}"{values}"'


def variable(name: str, otherwise: str) -> str:
    """The name of an environment variable, or another if that is none."""
    if _VARIABLE.fullmatch(name):
        return name
    cleaned = re.sub(r"[^A-Z0-9_]+", "_", otherwise.upper()).strip("_") or "VALUE"
    return cleaned if not cleaned[0].isdigit() else f"_{cleaned}"
