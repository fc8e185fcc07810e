"""Calls as TypeScript on the generated client. Without annotations: it is JavaScript, too."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from jinja2 import Template

from generator.model.api import Api, Argument, Group, Operation
from generator.model.kinds import same
from generator.model.lookup import constant_of
from generator.model.names import Name
from generator.model.samples import FileSample
from generator.model.types import JSON, UNSET, Type, Unset
from generator.targets.python.width import columns
from generator.targets.snippets.calls import Call
from generator.targets.snippets.credentials import variables_read
from generator.targets.snippets.files import download_name, holds_file
from generator.targets.snippets.javascript_literals import (
    LIMIT,
    Bracketed,
    Expr,
    element,
    key,
    literal,
    object_of,
    string,
)
from generator.targets.snippets.long_text import SHORT
from generator.targets.snippets.results import result_words
from generator.targets.snippets.scalars import Unsayable
from generator.targets.typescript import names as spelling
from generator.targets.typescript.names import ApiNames, TypeNames

_TAKEN = frozenset(
    {"arguments", "await", "break", "case", "catch", "class", "client", "console", "const"}
    | {"content", "continue", "debugger", "default", "delete", "do", "else", "enum", "eval"}
    | {"event", "events", "export", "extends", "false", "finally", "for", "function", "if"}
    | {"import", "in", "instanceof", "let", "new", "null", "package", "page", "pages", "process"}
    | {"return", "static", "super", "switch", "this", "throw", "true", "try", "typeof"}
    | {"undefined", "var", "void", "while", "with", "yield"}
)


def names_of(api: Api) -> ApiNames:
    """What the TypeScript client calls everything."""
    return ApiNames(api, TypeNames(api.types))


def _read(name: str) -> str:
    return f"await readFile({string(name)})"


def typescript(call: Call, group: Group, api: Api, names: ApiNames, template: Template) -> str:
    """The program of a call. Raises Unsayable for arguments that JavaScript does not have."""
    return _program(call, called(call, group, api, names), api, template)


def typescript_frame(call: Call, mark: str, api: Api, template: Template) -> str:
    """The program of a call, with a call of `mark` over several lines in the place of its own."""
    entries = tuple((f"{name}: ", "0" * SHORT) for name in "abc")
    expr = Bracketed(f"{mark}({{", entries, "})", " ")
    return _program(call, expr, api, template)


def _program(call: Call, expr: Bracketed, api: Api, template: Template) -> str:
    client = api.package.client
    return template.render(
        files=_files(call),
        imports=f"import {{ {client} }} from {string(api.package.name)};",
        client=_mentioned(f"const client = new {client}();", variables_read(call, api)),
        lines=list(_lines(call, expr, api)),
    )


def _files(call: Call) -> str:
    wanted = []
    if any(holds_file(value) for _, value in call.arguments):
        wanted.append("readFile")
    if call.outcome == "download":
        wanted.append("writeFile")
    return f'import {{ {", ".join(wanted)} }} from "node:fs/promises";' if wanted else ""


def _mentioned(line: str, mention: str) -> list[str]:
    """The line that makes the client, with a comment on what it reads: beside it, or above."""
    if not mention:
        return [line]
    beside = f"{line} // {mention}"
    return [beside] if columns(beside) <= LIMIT else [f"// {mention}", line]


def called(
    call: Call, group: Group, api: Api, names: ApiNames, content: Callable[[str], str] = _read
) -> Bracketed:
    """The call as an expression; `content` writes what is in a file that is sent, by the name of
    the file. Raises Unsayable."""
    operation = call.operation
    if operation.method in {"GET", "HEAD"} and any(
        one.place in {"member", "body"} for one, _ in call.arguments
    ):
        raise Unsayable("fetch sends no body with GET or HEAD")
    keys = {id(one): text for one, text in spelling.keys(operation)}
    entries: list[tuple[str, Expr]] = [
        (f"{key(keys[id(one)])}: ", _value(value, content))
        for one, value in call.arguments
        if not is_filled_in(one, api, value)
    ]
    method = function(operation, group, names)
    if not entries:
        return Bracketed(f"{method}(", (), ")")
    return Bracketed(f"{method}({{", tuple(entries), "})", " ")


def function(operation: Operation, group: Group, names: ApiNames) -> str:
    """The method of an operation, as a program names it."""
    return f"client.{names.groups[group.key]}.{names.methods[operation.id]}"


def is_filled_in(argument: Argument, api: Api, value: JSON = UNSET) -> bool:
    """Whether the client fills in the value itself: the only one that a parameter has."""
    if not argument.required or argument.place in {"path", "member", "body"}:
        return False
    constant = constant_of(argument.type, api.types)
    return not isinstance(constant, Unset) and (value is UNSET or same(constant, value))


def _value(value: JSON, content: Callable[[str], str]) -> Expr:
    match value:
        case FileSample(name=name, content_type=media_type):
            entries: list[Expr] = [f"[{content(name)}]", string(name)]
            if media_type != FileSample(name).content_type:
                entries.append(object_of([("type", string(media_type))]))
            return Bracketed("new File(", tuple(("", one) for one in entries), ")")
        case list() if holds_file(value):
            return Bracketed("[", tuple(("", _value(one, content)) for one in value), "]")
        case _:
            return literal(value)


def _lines(call: Call, expr: Bracketed, api: Api) -> Iterator[str]:
    operation = call.operation
    match call.outcome:
        case "nothing":
            yield element(0, "await ", expr, ";")
        case "stream":
            yield assigned("events", "await ", expr)
            yield "for await (const event of events) {"
            yield "  console.log(event);"
            yield "}"
        case "pages":
            pagination = operation.pagination
            name = _variable(pagination.item_type if pagination else None, api, "item")
            lead = f"for await (const {name} of "
            if columns(lead + expr.opener) <= LIMIT:
                yield element(0, lead, expr, ") {")
            else:
                yield assigned("pages", "", expr)
                yield f"{lead}pages) {{"
            yield f"  console.log({name});"
            yield "}"
        case "page":
            yield assigned("page", "await ", expr)
            yield "console.log(page.items);"
        case "download":
            file = string(download_name(operation))
            yield assigned("content", "await ", expr)
            yield f"await writeFile({file}, new Uint8Array(await content.arrayBuffer()));"
        case _:
            name = _variable(operation.returns, api, "result")
            yield assigned(name, "await ", expr)
            yield f"console.log({name});"


def assigned(name: str, awaits: str, expr: Bracketed, indent: int = 0) -> str:
    """`const name = await call;`, with the call below where its beginning does not fit beside."""
    pad = " " * indent
    lead = f"const {name} = {awaits}"
    width = columns(pad + lead + expr.opener)
    if not expr.entries:
        width += columns(expr.closer) + 1
    if width <= LIMIT or (expr.entries and width == LIMIT + 1):
        return element(indent, lead, expr, ";")
    return f"{pad}const {name} =\n" + element(indent + 2, awaits, expr, ";")


def _variable(type_: Type | None, api: Api, otherwise: str) -> str:
    words = result_words(type_, api)
    name = Name(words).camel if words else otherwise
    return name if name not in _TAKEN and not name[0].isdigit() else otherwise
