"""The command line: commands and flags → one call each, and the exit code. No logic of its own."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from generator.arguments import PARSERS
from generator.console import Progress, say, show_diagnostics, show_outcome

if TYPE_CHECKING:
    from generator.mock import Settings
    from generator.pipeline import Outcome


_STEPS = 4  # reading, understanding, validating, writing
_TARGETS = 4  # not counted: to import them would take longer than a run with nothing to do


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    began = time.monotonic()
    gc.disable()  # the process is short, and what it builds is needed to its end
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = arguments.pop(0) if arguments and arguments[0] in PARSERS else "generate"
    parser = PARSERS[name]()
    if name == "generate" and arguments and (meant := _meant(arguments[0])):
        parser.error(f"there is no command and no file {arguments[0]!r}; did you mean {meant!r}?")
    options = parser.parse_args(arguments)
    if name == "snippets" and options.check and not options.inject:
        parser.error("--check looks at documents: name them with --inject")
    try:
        return _COMMANDS[name](options, began)
    except KeyboardInterrupt:
        say("interrupted", sys.stderr)
        return 130
    except Exception as error:
        return _failed(error, options)
    finally:
        gc.freeze()  # or the interpreter looks through everything for garbage as it goes


def _meant(word: str) -> str | None:
    """The command that a word was meant for, where it can be no document."""
    if not word.isalpha() or os.path.exists(word):
        return None
    import difflib

    return next(iter(difflib.get_close_matches(word, PARSERS, 1, 0.75)), None)


def _generate(options: argparse.Namespace, began: float) -> int:
    from generator import pipeline

    only = _targets(options.only)
    request = pipeline.Request(
        document=options.document,
        folder=options.output,
        only=only,
        config=options.config,
        refs=options.refs,
        strict=options.strict,
        check=options.check,
        validate=not options.no_validate,
        began=time.time_ns(),
    )
    quiet = options.quiet or options.json
    with Progress(_STEPS + (len(only) or _TARGETS), began, quiet=quiet) as progress:
        outcome = pipeline.generate(request, progress.step)
    code = outcome.exit_code
    if options.json:
        return code if _print_json(outcome, began) else 2
    # What the last run found is not news; the errors that make this one fail too are.
    told_before = outcome.fresh is not None and not options.all
    if code or not told_before:
        quiet = options.quiet or told_before
        show_diagnostics(outcome.diagnostics(), everything=options.all, quiet=quiet)
    show_outcome(outcome, began, quiet=options.quiet)
    return code


def _targets(only: str) -> tuple[str, ...]:
    names = tuple(dict.fromkeys(name.strip() for name in only.split(",") if name.strip()))
    if names:
        from generator.targets import TARGETS

        unknown = [name for name in names if name not in TARGETS]
        if unknown:
            known = ", ".join(TARGETS)
            PARSERS["generate"]().error(f"--only: there is no {unknown[0]!r}; known are {known}")
    return names


def _print_json(outcome: Outcome, began: float) -> bool:
    import json

    from generator.diagnostics import as_json

    data = {
        "exit_code": outcome.exit_code,
        "summary": outcome.summary.as_json(),
        "output": outcome.report and outcome.report.as_json(),
        "diagnostics": [as_json(each) for each in outcome.diagnostics()],
        "seconds": round(time.monotonic() - began, 3),
    }
    return say(json.dumps(data, indent=2, ensure_ascii=False))


def _inspect(options: argparse.Namespace, began: float) -> int:
    from generator import pipeline

    told = pipeline.inspect(options.document, options.config, options.refs)
    printed = say(told.rstrip("\n"))
    return 0 if printed else 2


def _mock(options: argparse.Namespace, began: float) -> int:
    from generator import pipeline

    loaded = pipeline.load(options.document, options.config, options.refs)
    show_diagnostics(loaded.found, everything=False, quiet=True)
    from generator.mock import serve

    gc.enable()  # this one lives long
    gc.freeze()
    serve(loaded.api, options.host, options.port, _settings(options), quiet=options.quiet)
    return 0


def _serve(options: argparse.Namespace, began: float) -> int:
    from functools import partial

    from generator import pipeline
    from generator.serve import serve

    gc.enable()
    load = partial(pipeline.load, options.document, options.config, options.refs)
    serve(load, options.host, options.port, _settings(options), quiet=options.quiet)
    return 0


def _settings(options: argparse.Namespace) -> Settings:
    from generator.mock import Settings

    return Settings(options.latency, options.event_delay, options.faults, options.seed)


def _snippets(options: argparse.Namespace, began: float) -> int:
    from generator import pipeline

    loaded = pipeline.load(options.document, options.config, options.refs)
    if not options.inject:
        return 0 if say("\n".join(pipeline.snippets(loaded))) else 2
    report = pipeline.inject(loaded, options.inject, check=options.check)
    if options.check and not options.quiet:
        for filled in report.stale:
            say("\n".join(filled.diff()))
    if not options.quiet:
        show_diagnostics(report.notes, everything=True, quiet=False)
        say(report.summary(time.monotonic() - began))
    return 1 if options.check and report.stale else 0


def _failed(error: Exception, options: argparse.Namespace) -> int:
    """Bad input in full, with its places; anything else is our own fault, and says so."""
    from generator.diagnostics import InputError, as_json

    if not isinstance(error, InputError):
        _show_internal(error, options)
    elif getattr(options, "json", False):
        import json

        found = [as_json(each) for each in error.diagnostics]
        data = {"exit_code": 2, "summary": None, "output": None, "diagnostics": found}
        say(json.dumps(data, indent=2, ensure_ascii=False))
    else:
        everything = getattr(options, "all", False)
        show_diagnostics(error.diagnostics, everything=everything, quiet=False)
    return 2


def _show_internal(error: Exception, options: argparse.Namespace) -> None:
    if options.debug or os.environ.get("SPECWRIGHT_DEBUG"):
        import traceback

        say(traceback.format_exc().rstrip(), sys.stderr)
    from generator.diagnostics import printable

    say(
        f"internal error: {type(error).__name__}: {printable(str(error))[:500]}\n"
        "  This is a fault of Specwright, not of your document. Please report it, with the\n"
        "  document if you can, and with what the same command prints with --debug.",
        sys.stderr,
    )


_COMMANDS: dict[str, Callable[[argparse.Namespace, float], int]] = {
    "generate": _generate,
    "inspect": _inspect,
    "snippets": _snippets,
    "mock": _mock,
    "serve": _serve,
}
