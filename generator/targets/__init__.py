"""Targets: Api and Config → files. One folder each; `--only` chooses from `TARGETS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.config import Config
from generator.model.api import Api
from generator.output import File


def _python(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.python.target import render

    return render(api, config)


def _typescript(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.typescript.target import render

    return render(api, config)


def _snippets(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.snippets.target import render

    return render(api, config)


def _docs(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.docs.target import render

    return render(api, config)


TARGETS: dict[str, Callable[[Api, Config], Iterable[File]]] = {
    "python": _python,
    "typescript": _typescript,
    "snippets": _snippets,
    "docs": _docs,
}
"""Each target by its name, imported when it is asked for. The files of a target stand in a folder
of that name.
"""
