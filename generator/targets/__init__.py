"""Targets: Api and Config → files. One folder each; `--only` chooses from `TARGETS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeAlias

from generator.files import File
from generator.targets.work import Work


def _python_client(work: Work) -> Iterable[File]:
    from generator.targets.python.target import render_client

    return render_client(work.api, work.config)


def _python_types(work: Work) -> Iterable[File]:
    from generator.targets.python.types_package import render_types

    return render_types(work.api, work.config)


def _typescript(work: Work) -> Iterable[File]:
    from generator.targets.typescript.target import render

    return render(work.api, work.config)


def _snippets(work: Work) -> Iterable[File]:
    from generator.targets.snippets.target import render_work

    return render_work(work)


def _docs_beside(work: Work) -> Iterable[File]:
    from generator.targets.docs.target import render_beside

    return render_beside(work)


def _docs_pages(work: Work) -> Iterable[File]:
    from generator.targets.docs.target import render_pages

    return render_pages(work)


Part: TypeAlias = Callable[[Work], Iterable[File]]

TARGETS: dict[str, tuple[Part, ...]] = {
    "python": (_python_client, _python_types),
    "typescript": (_typescript,),
    "snippets": (_snippets,),
    "docs": (_docs_beside, _docs_pages),
}
"""Each target by its name, imported when it is asked for, in parts that do not need each other. The
files of a target stand in a folder of that name.
"""
