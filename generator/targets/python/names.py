"""Names as Python spells them: identifiers that are no keywords and hide nothing that stands beside
them.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from generator.model.names import Name, shortened
from generator.model.types import Object, Primitive, Type, TypeDef, children, references

MOMENTS = {"date-time": "_datetime.datetime", "date": "_datetime.date"}
"""Formats of text that is a date in Python."""

_BUILTINS_IN_ANNOTATIONS = frozenset(
    {"list", "dict", "str", "int", "float", "bool", "bytes", "tuple"}
)
"""Builtins that annotations use; a member called so would hide them from the members after it."""

_IN_SIGNATURES = frozenset({"self", "request_options"})
_IN_RESOURCES = (
    frozenset({"with_raw_response", "raw", "async_raw", "overload", "omit", "types"})
    | _BUILTINS_IN_ANNOTATIONS
)
_IN_CLIENTS = frozenset(
    {
        "base_url",
        "timeout",
        "max_retries",
        "strict",
        "with_options",
        "close",
        "is_closed",
        "server",
        "server_variables",
    }
    | {"default_headers", "default_query", "http_client", "config", "credentials"}
    | {"cached_property", "httpx2", "omit", "object"}
    | _BUILTINS_IN_ANNOTATIONS
)
_IN_MODELS = (
    frozenset(
        {
            "copy",
            "dict",
            "json",
            "construct",
            "schema",
            "validate",
            "fields",
            "parse_obj",
            "parse_raw",
            "parse_file",
        }
        | {"from_orm", "schema_json", "update_forward_refs", "to_dict", "to_json"}
        | {"mro", "register"}  # of the metaclass: pydantic warns of them too
    )
    | _BUILTINS_IN_ANNOTATIONS
)
_IN_TYPE_MODULES = frozenset(
    {
        "Annotated",
        "Any",
        "Field",
        "Literal",
        "Model",
        "NotRequired",
        "Required",
        "Sequence",
        "Mapping",
        "Tag",
        "TypeAlias",
    }
    | {
        "TypeAliasType",
        "TypedDict",
        "FileInput",
        "Discriminator",
        "TYPE_CHECKING",
        "None_",
        "True_",
        "False_",
    }
)
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)}
)
"""File names that Windows keeps for itself."""

_IN_PACKAGES = (
    _DEVICES | _BUILTINS_IN_ANNOTATIONS | {"object", "getattr", "globals", "sorted", "types"}
)
"""What a module must not be called: its package would see it in the place of the builtin."""

_LONGEST_MODULE = 60
"""With its folders and its suffix, the path of a module stays within a hundred characters."""


_LIKE_A_NUMBER = re.compile(r"n\d+(?:_|$)")
"""What a name is spelled like that begins with a number: `30_days` is `n30_days`."""


@lru_cache(maxsize=65536)
def identifier(text: str) -> str:
    """A spelling of a name as a Python identifier: normalised (NFKC, as Python does), not a
    keyword, no digit in front. Names that differ stay different.
    """
    text = unicodedata.normalize("NFKC", text)
    if not text.isidentifier():
        text = "".join(char if ("_" + char).isidentifier() else "_" for char in text)
        if not text.isidentifier():
            return "n" + text if text[:1].isdigit() else "_" + text
    if _LIKE_A_NUMBER.match(text):
        return text + "_"
    return text + "_" if keyword.iskeyword(text) or text in {"True_", "None_"} else text


def argument(name: Name) -> str:
    """A parameter of a method."""
    text = identifier(name.snake)
    return text + "_" if text in _IN_SIGNATURES else text


def method(name: Name) -> str:
    """A method of a resource."""
    text = identifier(name.snake).lstrip("_") or "call"
    return text + "_" if text in _IN_RESOURCES else text


def group(name: Name) -> str:
    """A resource as an attribute of the client."""
    text = identifier(name.snake).lstrip("_") or "default"
    return text + "_" if text in _IN_CLIENTS else text


def attribute(name: Name) -> str:
    """A field of a model: none of pydantic's own names, and none with an underscore in front, which
    would be private.
    """
    text = identifier(name.snake).lstrip("_") or "field"
    text = identifier(text)
    return text + "_" if text in _IN_MODELS or text.startswith("model_") else text


def class_name(name: Name) -> str:
    """A class or a type alias."""
    text = identifier(name.pascal)
    if text in _IN_TYPE_MODULES:
        return text + "_"
    return text if text[:1].isupper() or not text.islower() else text + "Type"


def module_name(name: Name) -> str:
    """A module of the package; never spelled like the class in it. A name that is too long loses
    words from its middle, and gets what tells it from others."""
    short = shortened(name, _LONGEST_MODULE)
    if short is not name:
        digest = sha256(name.snake.encode()).hexdigest()[:8]
        short = Name((*shortened(name, _LONGEST_MODULE - 9).words, digest))
    text = identifier(short.snake).lstrip("_") or "empty"
    return text + "_" if text in _IN_PACKAGES or text == class_name(name) else text


class TypeNames:
    """What every named type is called in Python: its class, that of its request view, and the
    module they stand in.

    The request view of a type without objects is the type itself; for the others it is called after
    it (`RunParam`). So it is for a list with dates, which are sent as text too; the name of a date
    alone is for what is received.
    """

    def __init__(self, types: Mapping[str, TypeDef]) -> None:
        self.types = types
        self.objects, self.apart = _sent_apart(types)
        self.models = {key: class_name(definition.name) for key, definition in types.items()}
        taken = set(self.models.values())
        self.params: dict[str, str] = {}
        for key, model in self.models.items():
            param = (
                f"{model}{'Input' if model.endswith('Param') else 'Param'}"
                if key in self.apart
                else model
            )
            while key in self.apart and param in taken:
                param += "_"
            taken.add(param)
            self.params[key] = param

    def has_model(self, key: str) -> bool:
        """Whether the type has a response view (or just one for both ways)."""
        return self.types[key].is_output or key not in self.apart

    def has_param(self, key: str) -> bool:
        """Whether the type has a request view of its own."""
        return self.types[key].is_input and key in self.apart


def _sent_apart(types: Mapping[str, TypeDef]) -> tuple[set[str], set[str]]:
    """The types that are objects or have some inside: sent as dicts, received as models. And those
    that are sent otherwise than received: these, and those with dates inside."""
    users: dict[str, list[str]] = {}
    objects: list[str] = []
    moments: list[str] = []
    for key, definition in types.items():
        if isinstance(definition.type, Object):
            objects.append(key)
        elif _holds_moment(definition.type):
            moments.append(key)
        for ref in definition.refs or references(definition.type):
            users.setdefault(ref, []).append(key)
    for key, definition in types.items():
        if is_moment(definition.type):
            moments += users.get(key, ())
    found = _with_users(objects, users)
    return found, found | _with_users(moments, users)


def _with_users(pending: list[str], users: Mapping[str, list[str]]) -> set[str]:
    found: set[str] = set()
    while pending:
        key = pending.pop()
        if key not in found:
            found.add(key)
            pending += users.get(key, ())
    return found


def is_moment(type_: Type) -> bool:
    """Whether a type is a date, or a date with a time."""
    return isinstance(type_, Primitive) and type_.kind == "string" and type_.format in MOMENTS


def _holds_moment(type_: Type) -> bool:
    pending = list(children(type_))
    while pending:
        one = pending.pop()
        if is_moment(one):
            return True
        pending += children(one)
    return False
