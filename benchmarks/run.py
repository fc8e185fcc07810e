"""The benchmarks: `python benchmarks/run.py` prints the whole table, each row beside its bar.

--only generation,client   some of the groups: generation, formatting, client, site
--runs N                   how often each thing is measured (default: 5); the median counts
--json                     the samples too, for machines
"""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from pathlib import Path

GROUPS = ("generation", "formatting", "client", "site")


def main() -> int:
    """Measure and print; 1 when a bar was missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", metavar="A,B", default=",".join(GROUPS))
    parser.add_argument("--runs", metavar="N", type=int, default=5)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    chosen = [name.strip() for name in options.only.split(",")]
    unknown = [name for name in chosen if name not in GROUPS]
    if unknown:
        parser.error(f"there is no group {unknown[0]!r}; known are {', '.join(GROUPS)}")

    from benchmarks.table import render, to_json

    rows = []
    for name in chosen:
        for row in import_module(f"benchmarks.{name}").measure(options.runs):
            rows.append(row)
            print(f"{row.what}: {row.measured()}", file=sys.stderr, flush=True)
    print(to_json(rows) if options.json else render(rows))
    return 1 if any(row.missed for row in rows) else 0


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
    raise SystemExit(main())
