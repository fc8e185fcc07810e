"""The pipeline: every room in its turn, from a document to files. Called by the command line.

Nothing is imported before its turn comes, so that a run with nothing to do costs next to nothing.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager, nullcontext, suppress
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.output import Fresh, Report, recall
from generator.record import record
from generator.summary import Summary

if TYPE_CHECKING:
    from generator.config import Config
    from generator.diagnostics import Diagnostic
    from generator.inject.injection import Report as Injected
    from generator.model.api import Api
    from generator.output import Memory
    from generator.spec import Document, Policy
    from generator.spec.rereading import Rereading
    from generator.spec.validation import Validation

STDIN = "-"


@record
class Request:
    """What one run shall do. `document` is a path, a URL, or `-` for standard input; `refs` says
    what it may refer to. `began` is when the process did, in nanoseconds since 1970."""

    document: str
    folder: str = "out"
    only: tuple[str, ...] = ()  # no name: every target
    config: str | None = None
    refs: Policy = "local"
    strict: bool = False
    check: bool = False
    validate: bool = True
    began: int = field(default_factory=time.time_ns)

    def options(self) -> dict[str, Any]:
        """What decides, beside the files that are read, about what is generated and said."""
        return {
            "document": os.path.abspath(self.document),
            "refs": self.refs,
            "config": os.path.abspath(self.config) if self.config else None,
            "only": sorted(self.only),
            "validate": self.validate,
        }


@record
class Outcome:
    """What a run did. `report` is None when nothing was written because `strict` refused."""

    summary: Summary
    report: Report | None
    found: tuple[Diagnostic, ...] = ()
    fresh: Fresh | None = None

    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The findings: of this run, or of the one that need not be repeated."""
        if self.fresh is None:
            return self.found
        from generator.diagnostics import from_json

        return tuple(from_json(each) for each in self.fresh.findings())

    @property
    def exit_code(self) -> int:
        """0 done, 1 stale under `check`, 2 refused, 3 something was left out or is in conflict."""
        if self.report is None:
            return 2
        if self.report.checked and self.report.stale:
            return 1
        return 3 if self.report.conflicts or self.summary.left_out else 0


def generate(request: Request, step: Callable[[str], None] = lambda _: None) -> Outcome:
    """Bring a folder up to date with a document. `step` hears what is being done.

    Raises InputError when the document, the config or the folder cannot be used: nothing was
    written then. A file is only written after everything has been rendered.
    """
    fresh = recall(request.folder, request.options(), check=request.check)
    if fresh is not None:
        summary = Summary.from_json(fresh.summary)
        if summary.is_flawless or not request.strict:
            return Outcome(summary, fresh.report, fresh=fresh)
    from generator import output

    output.preflight(request.folder)
    existed = os.path.lexists(request.folder)
    try:
        outcome = _run(request, step)
    except BaseException:
        if not existed:
            _forget(request.folder)
        raise
    if outcome.report is None and not existed:
        _forget(request.folder)
    return outcome


def _run(request: Request, step: Callable[[str], None]) -> Outcome:
    from generator import output
    from generator.targets.rendering import render

    content = _content(request.document, step)
    with _validation(request, content) as validation:
        loaded = _load(request, content, _reread(request), step)
        files = render(loaded.api, loaded.config, request.only, step)
        step("validating")
        found = _sorted([*loaded.found, *_findings(validation)])
    summary = Summary.of(loaded.api, found)
    if request.strict and not summary.is_flawless:
        return Outcome(summary, None, found)
    step("writing")
    report = output.write(
        files,
        request.folder,
        check=request.check,
        scope=request.only or None,
        memory=_memory(request, loaded, summary, found),
    )
    return Outcome(summary, report, found)


@record
class Loaded:
    """A document as it was read and understood, with its config. `files` are those that both depend
    on; `is_local` says that there is nothing else.
    """

    api: Api
    config: Config
    found: tuple[Diagnostic, ...]
    files: tuple[str, ...]
    is_local: bool


def load(document: str, config: str | None = None, refs: Policy = "local") -> Loaded:
    """What is understood of a document when nothing is generated from it. Raises InputError."""
    request = Request(document, config=config, refs=refs)
    return _load(request, _content(document))


def inspect(document: str, config: str | None = None, refs: Policy = "local") -> str:
    """The model of a document as JSON. Raises InputError."""
    from generator.model.dump import to_json

    return to_json(load(document, config, refs).api)


def inject(loaded: Loaded, paths: Sequence[str], *, check: bool = False) -> Injected:
    """Put snippets into the documents at some paths. Raises InputError; nothing is written then."""
    from generator.inject.injection import inject

    return inject(loaded.api, loaded.config.templates, paths, check=check)


def snippets(loaded: Loaded) -> Iterable[str]:
    """What a marker in a document can name."""
    from generator.inject.injection import listing

    return listing(loaded.api, loaded.config.templates)


def _load(
    request: Request,
    content: bytes | None,
    known: Rereading | None = None,
    step: Callable[[str], None] = lambda _: None,
) -> Loaded:
    from generator.parser import parse

    step("reading")
    document = _read(request, content, known)
    config = _config(request)
    step("understanding")
    api = parse(document, config)
    found = _sorted([*document.diagnostics, *api.diagnostics])
    is_local = document.is_local and request.document != STDIN
    read = map(str, document.files) if is_local else ()
    return Loaded(api, config, found, (*read, *config.files), is_local)


def _content(document: str, step: Callable[[str], None] = lambda _: None) -> bytes | None:
    """The bytes of a document that stands in no file."""
    if document == STDIN:
        import sys

        return sys.stdin.buffer.read()
    if _url(document):
        from generator.spec.remote import download

        step("downloading")
        return download(document)
    return None


def _url(document: str) -> str:
    """The URL of a document that is named by one."""
    from generator.spec import is_url

    return document if is_url(document) else ""


def _path(document: str) -> Path:
    """The path of a document; for one that stands in no file, a name in its place."""
    if document == STDIN:
        return Path("<stdin>")
    if _url(document):
        from generator.spec import url_path

        return url_path(document)
    return Path(document)


def _validation(
    request: Request, content: bytes | None
) -> AbstractContextManager[Validation | None]:
    """The validation, in a process of its own. `check` asks only whether files are stale."""
    if not request.validate or (request.check and not request.strict):
        return nullcontext()
    from generator.spec import validation

    cache = None if request.check else _cache(request)
    path, url = _path(request.document), _url(request.document)
    return validation.start(path, content=content, url=url, cache=cache)


def _cache(request: Request) -> Path:
    """What only saves time, and may go at any time."""
    return Path(request.folder, ".specwright", "cache")


def _reread(request: Request) -> Rereading | None:
    """What the last runs read of a document that stands in a file."""
    if request.document == STDIN or _url(request.document):
        return None
    from generator.output.inputs import code_stamps
    from generator.spec.rereading import Rereading

    version = "\n".join(code_stamps())
    return Rereading(_cache(request), _path(request.document), version, frozen=request.check)


def _read(request: Request, content: bytes | None, known: Rereading | None = None) -> Document:
    """The document. A reference that leads nowhere leaves no meaning to guess: that is refused."""
    from generator.diagnostics import InputError
    from generator.spec import read

    path, url = _path(request.document), _url(request.document)
    found = read(path, content=content, url=url, policy=request.refs, known=known)
    dangling = found.check_refs()
    if dangling:
        raise InputError(*dangling)
    return found


def _config(request: Request) -> Config:
    from generator import config

    if request.config is not None:
        return config.load(Path(request.config))
    return config.beside(_path(request.document))


def _findings(validation: Validation | None) -> list[Diagnostic]:
    return validation.result() if validation is not None else []


def _sorted(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The errors first, and what was found in a file in the order of the file; none twice."""
    from generator.diagnostics import Severity

    ranks = list(Severity)

    def key(one: Diagnostic) -> tuple[Any, ...]:
        place = one.location
        where = (place.file, place.line, place.column) if place else ("", 0, 0)
        return (ranks.index(one.severity), *where, one.code, one.message)

    return tuple(sorted(dict.fromkeys(found), key=key))


def _memory(
    request: Request, loaded: Loaded, summary: Summary, found: Sequence[Diagnostic]
) -> Memory | None:
    """What the next run compares. None when it could not tell whether something has changed: a
    document from elsewhere, or one that refers to a file that may appear."""
    if not loaded.is_local or any(each.code == "ref-not-found" for each in found):
        return None
    from generator.diagnostics import as_json
    from generator.output import Inputs, Memory

    templates = loaded.config.templates
    return Memory(
        Inputs(
            options=request.options(),
            files=loaded.files,
            folders=(str(templates),) if templates else (),
            since=request.began,
        ),
        summary.as_json(),
        [as_json(each) for each in found],
    )


def _forget(folder: str) -> None:
    """A run that wrote nothing leaves nothing: not even what the validator would remember."""
    import shutil

    home = os.path.join(folder, ".specwright")
    shutil.rmtree(os.path.join(home, "cache"), ignore_errors=True)
    for each in (home, folder):
        with suppress(OSError):
            os.rmdir(each)
