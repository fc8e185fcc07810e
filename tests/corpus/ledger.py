"""The ledger of known shortfalls: a check may fail where an entry says why, and must fail there."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from pathlib import Path

CHECKS = ("complete", "paths", "compiles", "black", "imports", "mypy", "pyright")


class Ledger:
    """The entries of ledger.toml, by document and check."""

    def __init__(self, path: Path) -> None:
        self.reasons: dict[tuple[str, str], str] = {}
        for entry in tomllib.loads(path.read_text("utf-8")).get("shortfall", []):
            document, check = entry["document"], entry["check"]
            assert check in CHECKS, f"{path.name}: there is no check {check!r}"
            assert entry["reason"].strip(), f"{path.name}: {document} {check} has no reason"
            self.reasons[document, check] = entry["reason"]

    def verdict(self, document: str, check: str, problems: Sequence[str]) -> str:
        """What is wrong and not in the ledger, or in the ledger and not wrong; empty if nothing."""
        assert check in CHECKS
        if (document, check) in self.reasons:
            done = f"ledger.toml: {document} no longer fails {check}; remove the entry"
            return "" if problems else done
        shown = "\n".join(problems[:30])
        return f"{document}: {len(problems)} problems\n{shown}" if problems else ""

    def hold(self, document: str, check: str, problems: Sequence[str]) -> None:
        """Fail unless all is well, or known."""
        verdict = self.verdict(document, check, problems)
        assert not verdict, verdict
