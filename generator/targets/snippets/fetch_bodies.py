"""Bodies as `fetch` takes them: JSON, forms, parts, files."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from urllib.parse import parse_qsl, quote_plus

from generator.model.samples import FileSample
from generator.targets.snippets.javascript_literals import (
    Bracketed,
    Expr,
    element,
    flat,
    keeps,
    key,
    literal,
    object_of,
    string,
    template,
)
from generator.targets.snippets.payloads import Part, Payload
from generator.targets.snippets.scalars import json_lines

READ_FILE = "readFile"
"""What reads a file, of `node:fs/promises`."""


def body_of(payload: Payload | None) -> tuple[list[str], Expr | None]:
    """The lines that have to stand before the call, and the body."""
    match payload:
        case None:
            return [], None
        case Payload(kind="json", content=content):
            if not keeps(content, exactly=True):
                return [], f"`{template(json_lines(content))}`"
            return [], _call("JSON.stringify", literal(content))
        case Payload(kind="multipart", content=parts):
            return ["const form = new FormData();", *_appended(parts)], "form"
        case Payload(kind="binary", content=FileSample(name=name)):
            return [], f"await {READ_FILE}({string(name)})"
        case Payload(kind="form", content=text):
            return [], _form(text)
        case Payload(content=text):
            return [], literal(str(text))


def _call(function: str, argument: Expr) -> Expr:
    """A call with one argument, which stands by its parentheses."""
    if isinstance(argument, Bracketed) and argument.entries:
        opener, closer = f"{function}({argument.opener}", f"{argument.closer})"
        return Bracketed(opener, argument.entries, closer, argument.gap)
    return f"{function}({flat(argument)})"


def _form(text: str) -> Expr:
    """`URLSearchParams` where it writes the same bytes, else the bytes."""
    pairs = parse_qsl(text, keep_blank_values=True)
    written = "&".join(f"{_component(name)}={_component(value)}" for name, value in pairs)
    if written != text:
        return literal(text)
    names = [name for name, _ in pairs]
    if len(set(names)) == len(names) and not any(name.isdecimal() for name in names):
        return _call(
            "new URLSearchParams", object_of([(key(name), literal(value)) for name, value in pairs])
        )
    rows = [Bracketed("[", (("", string(name)), ("", string(one))), "]") for name, one in pairs]
    return _call("new URLSearchParams", Bracketed("[", tuple(("", row) for row in rows), "]"))


def _component(text: str) -> str:
    """Text as `URLSearchParams` encodes it (URL Standard, section 5.2)."""
    return quote_plus(text, safe="*").replace("~", "%7E")


def _appended(parts: Sequence[Part]) -> Iterator[str]:
    """The lines that fill a form. What is no file goes as text, whatever its type: a blob, which
    has one, has a file name too. Text with line breaks would be changed: as a blob, it is not."""
    variables = 0
    for part in parts:
        name, content, kind = string(part.name), part.content, part.content_type
        if isinstance(content, FileSample):
            kind = kind or content.content_type
            bytes_ = f"await {READ_FILE}({string(content.name)})"
            yield _append(name, _blob(bytes_, kind), string(content.name))
        elif "json" in kind:
            value = json.loads(content)
            if keeps(value, exactly=True):
                yield _append(name, _call("JSON.stringify", literal(value)))
                continue
            variables += 1
            yield f"const part{variables} = `{template(json_lines(value))}`;"
            yield _append(name, f"part{variables}")
        elif any(char in content for char in "\r\n"):
            variables += 1
            yield element(0, f"const part{variables} = ", literal(content), ";")
            kind = kind or "text/plain"
            yield _append(name, _blob(f"part{variables}", kind))
        else:
            yield _append(name, literal(content))


def _blob(content: str, kind: str) -> Expr:
    entries = (("", f"[{content}]"), ("", object_of([("type", string(kind))])))
    return Bracketed("new Blob(", entries, ")")


def _append(*arguments: Expr) -> str:
    entries = tuple(("", one) for one in arguments)
    return element(0, "form.append", Bracketed("(", entries, ")"), ";")
