"""Every snippet in every language, run against a mock: operations × languages, green or red.

`python benchmarks/snippets.py [DOCUMENT…]` (default: our own, and OpenAI's published one). A cell
counts the snippets of an operation in a language; one that is red counts the green ones of them.
--only python,curl   some of the languages
--quiet              the last line of the table only, and what is red
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from benchmarks.executing import Ran
    from generator.targets.snippets.languages import Language

_SHOWN = 20
_LINES = 30


def main() -> int:
    """Run and print; 1 when a snippet is red."""
    from benchmarks import documents
    from generator.targets.snippets.languages import LANGUAGES

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("documents", metavar="DOCUMENT", nargs="*", type=Path)
    parser.add_argument("--only", metavar="A,B", default=",".join(LANGUAGES))
    parser.add_argument("--quiet", action="store_true")
    options = parser.parse_args()
    asked = [name.strip() for name in options.only.split(",")]
    unknown = [name for name in asked if name not in LANGUAGES]
    if unknown:
        parser.error(f"there is no language {unknown[0]!r}; known are {', '.join(LANGUAGES)}")
    theirs = documents.PUBLISHED / "openai.yaml"
    paths = options.documents or [documents.OURS, *([theirs] if theirs.is_file() else [])]
    languages = [one for one in LANGUAGES if one in asked]
    return max(_run(path.resolve(), languages, quiet=options.quiet) for path in paths)


def _run(path: Path, languages: Sequence[Language], *, quiet: bool) -> int:
    """One document; 1 when a snippet is red."""
    from benchmarks import documents
    from benchmarks.executing import executed
    from benchmarks.table import as_text
    from generator import config
    from generator.parser import parse
    from generator.spec import read

    # The published document has no words for all that the config of ours says of the same API.
    chosen = config.beside(documents.OURS if path.name == documents.OURS.name else path)
    began = time.perf_counter()
    with TemporaryDirectory() as folder:
        ran = list(executed(parse(read(path), chosen), chosen, Path(folder), languages))
    seconds = time.perf_counter() - began
    rows = _rows(ran, languages)
    print(as_text((documents.title(path), *languages), rows[-1:] if quiet else rows))
    red = [one for one in ran if one.fault]
    print(f"\n{len(ran) - len(red):,} of {len(ran):,} snippets are green; {seconds:.0f} s\n")
    for one in red[:_SHOWN]:
        code = "\n".join(one.code.splitlines()[:_LINES])
        print(f"RED {one.operation} {one.language} {one.case}\n{one.fault.strip()}\n{code}\n")
    return 1 if red else 0


def _rows(ran: list[Ran], languages: Sequence[Language]) -> list[list[str]]:
    """A row for each operation, and a last one for all."""
    counts: dict[str, dict[str, list[bool]]] = {}
    for one in ran:
        for row in (one.operation, "all"):
            counts.setdefault(row, {}).setdefault(one.language, []).append(not one.fault)
    last = counts.pop("all", {})
    return [
        [name, *(_cell(found.get(one, [])) for one in languages)]
        for name, found in (*counts.items(), ("all", last))
    ]


def _cell(found: list[bool]) -> str:
    return f"{len(found):,}" if all(found) else f"{sum(found):,} of {len(found):,} RED"


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    raise SystemExit(main())
