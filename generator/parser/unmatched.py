"""Entries of the config about something that the document does not have: a warning for each, at its
place.
"""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator

from generator.config import Config
from generator.diagnostics import Diagnostic, Severity


def entries(
    config: Config,
    operations: Iterable[str],
    groups: Iterable[str],
    types: Iterable[str],
    schemes: Iterable[str],
) -> Iterator[Diagnostic]:
    """The warnings for what is named by its key."""
    skipped = [key for key, chosen in config.operations.items() if chosen.skip]
    tables = (
        (("operations",), config.operations, [*operations, *skipped]),
        (("groups",), config.groups, [*groups]),
        (("types",), config.types, [*types]),
        (("environment", "credentials"), config.credentials, [*schemes]),
    )
    for path, found, known in tables:
        for key in found:
            if key not in known:
                place = (*path, key)
                message = f"[{'.'.join(place)}]; the document has nothing of that name."
                yield warning(config, place, "unmatched-config", message, key, known)


def warning(
    config: Config,
    path: tuple[str, ...],
    code: str,
    message: str,
    key: str = "",
    known: Collection[str] = (),
) -> Diagnostic:
    """What is wrong with an entry; `known` are the names of which `key` may have meant one."""
    near = difflib.get_close_matches(key, known, 1)
    hint = f"Did you mean `{near[0]}`?" if near else ""
    return Diagnostic(
        code, Severity.WARNING, f"The config has {message}", config.locate(path), hint
    )
