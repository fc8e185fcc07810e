"""An Overlay document (OpenAPI Overlay 1.0) that adds the snippets to the document they come from,
as `x-codeSamples`: Redoc, Scalar and others show those.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from generator.model.api import Api, Operation
from generator.targets.python.literals import UNSEEN
from generator.targets.snippets.languages import ABOUT
from generator.targets.snippets.views import Snippet

CASES = frozenset({"minimal", "stream", "pages", "upload"})
"""What is shown beside an operation. A page has a tab for each: examples would be too many."""

_METHODS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace", "query"})
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def overlay(api: Api, snippets: Mapping[str, tuple[Snippet, ...]]) -> str:
    """Take an API and its snippets by operation, give the Overlay document as YAML."""
    lines = [
        "overlay: 1.0.0",
        "info:",
        f"  title: {quoted(f'Code samples for {api.info.title}')}",
        f"  version: {quoted(api.info.version or '1')}",
        "actions:",
    ]
    count = len(lines)
    for operation, shown in zip(api.operations, snippets.values(), strict=True):
        lines += _action(operation, [one for one in shown if one.case in CASES])
    if len(lines) == count:  # a list of actions has at least one
        lines[-1:] = ["actions:", '  - target: "$"', "    update: {}"]
    return "\n".join(lines) + "\n"


def _action(operation: Operation, snippets: Iterable[Snippet]) -> Iterator[str]:
    samples = [line for one in snippets for line in _sample(one)]
    if samples:
        yield f"  - target: {quoted(target(operation))}"
        yield "    update:"
        yield "      x-codeSamples:"
        yield from samples


def _sample(snippet: Snippet) -> Iterator[str]:
    about = ABOUT[snippet.language]
    label = about.title if snippet.case == "minimal" else f"{about.title}: {snippet.title}"
    yield f"        - lang: {about.sample}"
    yield f"          label: {quoted(label)}"
    yield f"          source: {_text(snippet.code, 12)}"


def target(operation: Operation) -> str:
    """The JSONPath of an operation (RFC 9535): `$.paths['/threads/runs'].post`."""
    method = operation.method.lower()
    where = f"$.paths[{_name(operation.path)}]"
    if method in _METHODS:
        return f"{where}.{method}"
    return f"{where}.additionalOperations[{_name(operation.method)}]"


def _name(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return "'" + re.sub(r"[\x00-\x1f]", lambda found: f"\\u{ord(found[0]):04x}", escaped) + "'"


# YAML


def quoted(text: str) -> str:
    """A text in double quotes, on one line (YAML 1.2, section 7.3.1)."""
    text = re.sub(r'["\\]', lambda found: _ESCAPES[found[0]], text)
    return f'"{UNSEEN.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    char, code = found[0], ord(found[0])
    if char in _ESCAPES:
        return _ESCAPES[char]
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _text(text: str, indent: int) -> str:
    """A text over its own lines, as it stands; in quotes where those could not hold it."""
    body = text.removesuffix("\n")
    if (
        not body.strip()
        or body[0] in " \n"
        or body[-1] == "\n"
        or UNSEEN.search(body.replace("\n", ""))
    ):
        return quoted(text)
    pad = " " * indent
    lines = [f"{pad}{line}" if line else "" for line in body.split("\n")]
    return "\n".join(["|" if text.endswith("\n") else "|-", *lines])
