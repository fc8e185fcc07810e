"""Names as TypeScript spells them: identifiers that hide nothing that stands beside them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import sha256

from generator.model.api import Api, Argument, Group, Operation
from generator.model.names import Name
from generator.model.types import Binary, Object, Type, TypeDef, children, references

_OF_OBJECTS = frozenset(
    {"constructor", "prototype", "toString", "toLocaleString", "valueOf", "then"}
)
_OF_FUNCTIONS = frozenset({"apply", "arguments", "bind", "call", "caller", "length", "name"})
_IN_CLIENTS = frozenset(
    {"baseUrl", "maxRetries", "timeout", "withOptions", "headers", "query", "fetch", "server"}
    | {"serverVariables", "credentials", "signal", "idempotencyKey", "logger"}
)
_IN_TYPE_MODULES = frozenset({"Array", "Dictionary", "FileInput", "Record", "Tagged"})
_IN_RESOURCE_MODULES = frozenset(
    {"APIPromise", "Array", "Blob", "FileInput", "BinaryInput", "Omit", "Operation", "Page"}
    | {"PagePromise", "Plain", "Record", "RequestOptions", "Resource", "Response", "Stream"}
    | {"ServerSentEvent", "Streaming", "ReadableStream", "BaseClient", "BaseOptions"}
    | {"ClientConfig", "ClientOptions", "Credential", "Functions", "Tagged"}
)
_LONGEST_FILE = 70
"""How long the name of a file may be: with its folders it stays below 100."""

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "index"}
    | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""File names that Windows, or the package itself, keeps."""


@lru_cache(maxsize=65536)
def identifier(text: str) -> str:
    """A spelling of a name as an identifier, no digit in front."""
    text = unicodedata.normalize("NFKC", text)
    if not text.isidentifier():
        text = "".join(char if ("_" + char).isidentifier() else "_" for char in text)
        if not text.isidentifier():
            text = "n" + text if text[:1].isdigit() else "_" + text
    return text


def type_name(name: Name) -> str:
    """A type: an interface or an alias."""
    text = identifier(name.pascal)
    text = text[0].upper() + text[1:]
    if text in _IN_TYPE_MODULES or text.islower():
        return text + "_"
    return text


def method(name: Name) -> str:
    """A method of a resource, and a function of the flat export."""
    text = identifier(name.camel)
    return text + "_" if text in _OF_OBJECTS or text in _OF_FUNCTIONS else text


def group(name: Name) -> str:
    """A resource as a property of the client; also an option of the client."""
    text = identifier(name.camel)
    return text + "_" if text in _IN_CLIENTS or text in _OF_OBJECTS else text


def constant(method_name: str) -> str:
    """The constant that describes the operation of a method: `CREATE_RUN`."""
    found = [
        f"_{char}" if char.isupper() and index and not method_name[index - 1].isupper() else char
        for index, char in enumerate(method_name)
    ]
    return "".join(found).upper()


def file_name(name: Name) -> str:
    """A module, without its suffix."""
    text = identifier(name.snake).lstrip("_").replace("_", "-") or "empty"
    if len(text) > _LONGEST_FILE:
        digest = sha256(text.encode()).hexdigest()[:8]
        text = f"{text[: _LONGEST_FILE - 9]}-{digest}"
    return text + "-" if text in _DEVICES else text


def keys(operation: Operation) -> list[tuple[Argument, str]]:
    """The key of each argument in the object that a method takes: its name on the wire, unless
    several share that.
    """
    counts: dict[str, int] = {}
    for argument in operation.arguments:
        counts[argument.wire] = counts.get(argument.wire, 0) + 1
    taken = {wire for wire, count in counts.items() if wire and count == 1}
    found: list[tuple[Argument, str]] = []
    for argument in operation.arguments:
        name = argument.wire
        if not name or counts[name] > 1:
            name = _free(argument.name.snake, taken)
            taken.add(name)
        found.append((argument, name))
    return found


def _free(text: str, taken: Iterable[str]) -> str:
    while text in taken:
        text += "_"
    return text


class TypeNames:
    """What every named type is called, and the module it stands in.

    A type that a request sees otherwise than a response (members that are read-only or write-only,
    files) has a second name for requests, if it travels both ways: `RunInput`.
    """

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self.types = types
        self.outputs: dict[str, str] = {}
        taken: set[str] = set()
        for key, definition in types.items():
            name = _free(type_name(definition.name), taken)
            taken.add(name)
            self.outputs[key] = name
        differing = _differing(types)
        self.inputs: dict[str, str] = {}
        for key, output in self.outputs.items():
            name = output
            if key in differing and types[key].is_input and types[key].is_output:
                name = _free(f"{output}Input", taken)
                taken.add(name)
            self.inputs[key] = name
        self.differing = frozenset(differing)
        self.taken = taken

    def has_both(self, key: str) -> bool:
        """Whether the type has a view for requests and another for responses."""
        return self.inputs[key] is not self.outputs[key]


def _differing(types: Mapping[str, TypeDef]) -> set[str]:
    """The types that look different in a request: by themselves, or by what they contain."""
    users: dict[str, list[str]] = {}
    pending = []
    for key, definition in types.items():
        if _differs(definition.type):
            pending.append(key)
        for ref in definition.refs or references(definition.type):
            users.setdefault(ref, []).append(key)
    found: set[str] = set()
    while pending:
        key = pending.pop()
        if key not in found:
            found.add(key)
            pending += users.get(key, ())
    return found


def _differs(type_: Type) -> bool:
    match type_:
        case Binary():
            return True
        case Object(properties=properties) if any(
            prop.read_only or prop.write_only for prop in properties
        ):
            return True
        case _:
            return any(map(_differs, children(type_)))


class ApiNames:
    """The names of everything but the types: resources, methods, params, functions."""

    def __init__(self, api: Api, types: TypeNames) -> None:
        self._client = api.package.client
        taken = set(types.taken)
        groups = {"": ""}
        self.groups: dict[str, str] = {}
        self.classes: dict[str, str] = {}
        self.files: dict[str, str] = {}
        self.methods: dict[str, str] = {}
        self.params: dict[str, str] = {}
        self.flat: dict[str, str] = {}
        functions: dict[str, list[tuple[Group, Operation]]] = {}
        for one in api.groups:
            self._group(one, groups)
            methods: set[str] = set()
            for operation in one.operations:
                name = _free(method(operation.name), methods)
                methods.add(name)
                self.methods[operation.id] = name
                functions.setdefault(name, []).append((one, operation))
        for name, found in functions.items():
            for one, operation in found:
                unique = name
                if len(found) > 1:
                    unique = f"{self.groups[one.key]}{name[0].upper()}{name[1:]}"
                self._operation(operation, unique, taken)

    def _group(self, one: Group, groups: dict[str, str]) -> None:
        name = _free(group(one.name), groups)
        groups[name] = one.key
        self.groups[one.key] = name
        cls = type_name(one.name)
        reserved = cls in _IN_RESOURCE_MODULES or cls == self._client
        self.classes[one.key] = f"{cls}Resource" if reserved else cls
        self.files[one.key] = _free(file_name(one.name), self.files.values())

    def _operation(self, operation: Operation, function: str, taken: set[str]) -> None:
        self.flat[operation.id] = function
        params = f"{function[0].upper()}{function[1:]}Params"
        if params in taken:
            params = f"{params[:-6]}Arguments"
        self.params[operation.id] = _free(params, taken)
        taken.add(self.params[operation.id])
