"""Jinja: where templates are found and how they are compiled. The same environment for every
target.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemLoader, StrictUndefined


@cache
def folder() -> Path:
    """The folder with the templates that come along: beside the package in a checkout, inside it in
    a wheel.
    """
    package = Path(__file__).parents[1]
    installed = package / "_templates"
    return installed if installed.is_dir() else package.parent / "templates"


@cache
def environment(user_folder: Path | None) -> Environment:
    """The Jinja environment; a template in the user's folder takes the place of ours of the same
    name.

    Nothing is escaped here: what comes into a template has passed one of the writers (literals,
    docstrings, …).
    """
    loaders = [FileSystemLoader(path) for path in (user_folder, folder()) if path is not None]
    return Environment(
        loader=ChoiceLoader(loaders),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
