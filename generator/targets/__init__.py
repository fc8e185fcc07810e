"""Targets: Api and Config → files. One folder each; `--only` chooses from `TARGETS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from generator.config import Config
from generator.model.api import Api
from generator.output import File


def _python_client(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.python.target import render_client

    return render_client(api, config)


def _python_types(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.python.types_package import render_types

    return render_types(api, config)


def _typescript(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.typescript.target import render

    return render(api, config)


def _snippets(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.snippets.target import render

    return render(api, config)


def _docs_beside(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.docs.target import render_beside

    return render_beside(api, config)


def _docs_pages(api: Api, config: Config) -> Iterable[File]:
    from generator.targets.docs.target import render_pages

    return render_pages(api, config)


Part: TypeAlias = Callable[[Api, Config], Iterable[File]]

TARGETS: dict[str, tuple[Part, ...]] = {
    "python": (_python_client, _python_types),
    "typescript": (_typescript,),
    "snippets": (_snippets,),
    "docs": (_docs_beside, _docs_pages),
}
"""Each target by its name, imported when it is asked for, in parts that do not need each other. The
files of a target stand in a folder of that name.
"""
