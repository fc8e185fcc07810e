"""The arguments of each command: what `--help` says, and what is taken for a number."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from generator import __version__

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

_MARKERS = """\
Put snippets into Markdown, MDX, reStructuredText and AsciiDoc, between markers:

  <!-- snippet: createThreadAndRun python stream -->     {/* in MDX */}
  <!-- /snippet -->                                      .. in rst      // in AsciiDoc

A marker names an operation, a language and a case (`minimal` if it names none). Whatever stands
between the two is replaced; nothing else is. Without --inject: what a marker can name.
"""


def _generate() -> argparse.ArgumentParser:
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


def _inspect() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specwright inspect", description="Print the model of a document as JSON."
    )
    _add_input(parser)
    return parser


def _snippets() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="specwright snippets",
        description=_MARKERS,
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
        help="(default: specwright.toml beside the document, or here for a URL)",
    )
    parser.add_argument(
        "--refs",
        choices=("inside", "local", "remote"),
        default="local",
        help="what it may refer to: files in its folder, any local file (default), or URLs too",
    )
    parser.add_argument("--debug", action="store_true", help="a traceback with internal errors")


def _mock() -> argparse.ArgumentParser:
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


def _serve() -> argparse.ArgumentParser:
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


PARSERS: dict[str, Callable[[], argparse.ArgumentParser]] = {
    "generate": _generate,
    "inspect": _inspect,
    "snippets": _snippets,
    "mock": _mock,
    "serve": _serve,
}
"""What reads the arguments of each command, by its name. `generate` is the one without a name."""
