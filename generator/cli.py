"""The command line: commands and flags → one call each, and the exit code. No logic of its own."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from generator import __version__
from generator.console import Progress, say, show_diagnostics, show_outcome

if TYPE_CHECKING:
    from generator.mock import Settings

_DESCRIPTION = """\
One OpenAPI document in; typed clients, runnable snippets and documentation out.

  specwright specs/openai.yaml -o out/         generate everything into out/
  specwright https://example.com/openapi.json  the same of a document on the web
  specwright specs/openai.yaml --only python   only the Python client
  specwright specs/openai.yaml --check         in CI: is what was generated up to date?
  specwright inspect specs/openai.yaml         what was understood, as JSON
  specwright snippets specs/openai.yaml --inject README.md docs/
                                               put snippets into your own documents
  specwright serve specs/openai.yaml           the documentation in the browser, every call to try
  specwright mock specs/openai.yaml            a server that answers from the document's examples

`python -m generator` does the same. `generate` is the command when none is named.
"""

_EPILOG = """\
what is written where:
  out/python/       a package: pyproject.toml, README.md, api.md and the module
  out/snippets/     a runnable call of each operation
  out/docs/         a site that opens from disk, each page in HTML and in Markdown
  out/typescript/   a package on fetch, without dependencies
  out/.specwright/  what the next run must know; belongs into version control

  Only files whose content changed are touched. What is new is merged into a file that you edited;
  where both changed the same lines, yours stays, and the new version stands beside it as NAME.new
  until you merge the two and delete it.
  What a document has no words for is said in specwright.toml, beside the document.

exit codes:
  0  done
  1  --check: the output is stale
  2  wrong usage, unreadable input, a folder that cannot be written, or --strict refused:
     nothing was written
  3  done, but operations were left out, or edited files are in conflict
  130  interrupted
"""

_SNIPPETS = """\
Put snippets into Markdown, MDX, reStructuredText and AsciiDoc, between markers:

  <!-- snippet: createThreadAndRun python stream -->     {/* in MDX */}
  <!-- /snippet -->                                      .. in rst      // in AsciiDoc

A marker names an operation, a language and a case (`minimal` if it names none). Whatever stands
between the two is replaced; nothing else is. Without --inject: what a marker can name.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    began = time.monotonic()
    gc.disable()  # the process is short, and what it builds is needed to its end
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = arguments.pop(0) if arguments and arguments[0] in _COMMANDS else "generate"
    parser = _parser(name)
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

    return next(iter(difflib.get_close_matches(word, _COMMANDS, 1, 0.75)), None)


def _parser(name: str) -> argparse.ArgumentParser:
    if name == "inspect":
        parser = argparse.ArgumentParser(
            prog="specwright inspect", description="Print the model of a document as JSON."
        )
        _add_input(parser)
        return parser
    if name == "snippets":
        return _snippets_parser()
    if name == "mock":
        return _mock_parser()
    if name == "serve":
        return _serve_parser()
    parser = argparse.ArgumentParser(
        prog="specwright",
        usage="specwright [generate] DOCUMENT [-o FOLDER] [flags]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"specwright {__version__}")
    _add_input(parser)
    parser.add_argument(
        "-o",
        "--output",
        type=_folder,
        metavar="FOLDER",
        default="out",
        help="where to write (default: out)",
    )
    parser.add_argument(
        "--only", metavar="A,B", default="", help="only some of: python,snippets,docs,typescript"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; exit 1 if something would change"
    )
    parser.add_argument(
        "--strict", action="store_true", help="write nothing if there is an error or a warning"
    )
    parser.add_argument(
        "--no-validate", action="store_true", help="do not hold the document against its standard"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    parser.add_argument("--all", action="store_true", help="print every finding, notes too")
    parser.add_argument(
        "--json", action="store_true", help="print one JSON object with everything instead"
    )
    return parser


def _snippets_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specwright snippets",
        description=_SNIPPETS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_input(parser)
    parser.add_argument(
        "--inject", metavar="PATH", nargs="+", default=[], help="documents, or folders of them"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing; print a diff, exit 1 if one is stale"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")
    return parser


def _add_input(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "document",
        metavar="DOCUMENT",
        help="OpenAPI 3.x in YAML or JSON: a path, a URL, or - for standard input",
    )
    parser.add_argument(
        "--config",
        metavar="FILE",
        help="(default: specwright.toml beside the document; of a URL, here)",
    )
    parser.add_argument(
        "--refs",
        choices=("inside", "local", "remote"),
        default="local",
        help="what it may refer to: files in its folder, any local file (default), or URLs too",
    )
    parser.add_argument("--debug", action="store_true", help="a traceback with internal errors")


def _mock_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specwright mock",
        description="Serve an API from its document. A wrong request is told everything that\n"
        "is wrong with it; one that is right is answered with the document's examples.",
        epilog="A caller chooses a case with `Prefer: code=429, example=NAME, delay=250`.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_input(parser)
    _add_server(parser, 4010)
    return parser


def _serve_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specwright serve",
        description="Serve the documentation of an API, with a mock behind it: every operation\n"
        "can be tried at once. A document that is edited is read again.",
        epilog="The site is at /, the mock below /mock, what they are at /.well-known/specwright.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    _add_input(parser)
    _add_server(parser, 4020)
    return parser


def _add_server(parser: argparse.ArgumentParser, port: int) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="(default: 127.0.0.1)")
    parser.add_argument(
        "--port", type=_port, default=port, metavar="N", help=f"0 is any free one (default: {port})"
    )
    parser.add_argument(
        "--latency", type=_milliseconds, default=0.0, metavar="MS", help="wait before every answer"
    )
    parser.add_argument(
        "--event-delay",
        type=_milliseconds,
        default=30.0,
        metavar="MS",
        help="between events (default: 30)",
    )
    parser.add_argument(
        "--faults",
        type=_rate,
        default=0.0,
        metavar="RATE",
        help="let a part of them fail, 0.1 is every tenth: 429, 500 or a lost connection",
    )
    parser.add_argument(
        "--seed", type=_seed, default=0, metavar="N", help="of the faults: which requests fail"
    )
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing but errors")


def _folder(text: str) -> str:
    if not text:
        raise argparse.ArgumentTypeError("the name of a folder is wanted; `.` is the current one")
    return text


def _port(text: str) -> int:
    return int(_number(text, int, 65535, "a port is a whole number from 0 to 65535"))


def _milliseconds(text: str) -> float:
    return _number(text, float, 3_600_000, "a time in milliseconds is from 0 to 3600000")


def _rate(text: str) -> float:
    return _number(text, float, 1, "a rate is a number from 0 to 1")


def _seed(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a seed is a whole number, not {text!r}") from None


def _number(text: str, kind: type[float], most: float, wanted: str) -> float:
    try:
        number = kind(text)
    except ValueError:
        number = -1
    if not 0 <= number <= most:
        raise argparse.ArgumentTypeError(f"{wanted}, not {text!r}")
    return number


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
    with Progress(4 + (len(only) or 3), began, quiet=quiet) as progress:
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
            _parser("generate").error(f"--only: there is no {unknown[0]!r}; known are {known}")
    return names


def _print_json(outcome: object, began: float) -> bool:
    import json

    from generator.diagnostics import as_json
    from generator.pipeline import Outcome

    assert isinstance(outcome, Outcome)
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
