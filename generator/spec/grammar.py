"""The grammar of an OpenAPI document: which key of which object holds which kind of object.

It tells references from data: a `$ref` inside an example, a default or an enum value is only data,
one in an extension is followed when somebody asks for it, and a schema is a schema only where the
specification says so.
"""

from __future__ import annotations

from typing import Final


class Kind:
    """One kind of object: the kinds behind its known keys (`fields`) and behind all other keys
    (`rest`).

    Lists are transparent: the elements of a list have the kind of the list. `extensible` objects
    may have `x-` keys.
    """

    __slots__ = ("extensible", "fields", "name", "rest")

    def __init__(self, name: str, rest: Kind | None = None, *, extensible: bool = True) -> None:
        self.name = name
        self.fields: dict[str, Kind] = {}
        self.rest: Kind = rest or FREE
        self.extensible = extensible

    def __repr__(self) -> str:
        return f"Kind({self.name})"


def _self_made(name: str) -> Kind:
    kind = Kind.__new__(Kind)
    kind.name, kind.fields, kind.rest, kind.extensible = name, {}, kind, False
    return kind


FREE: Final = _self_made("free")
"""Extensions and unknown keys: references there are spelled canonically, but nobody need follow
them.
"""
DATA: Final = _self_made("data")
"""Values of the API itself: nothing in them means anything here."""
TEXT: Final = _self_made("text")
"""A description or title: a reference to a text file is replaced by the text."""

SCHEMA: Final = Kind("schema")
PARAMETER: Final = Kind("parameter")
HEADER: Final = Kind("header")
MEDIA: Final = Kind("media type")
ENCODING: Final = Kind("encoding")
EXAMPLE: Final = Kind("example")
REQUEST_BODY: Final = Kind("request body")
RESPONSE: Final = Kind("response")
LINK: Final = Kind("link")
SECURITY_SCHEME: Final = Kind("security scheme")
SERVER: Final = Kind("server")
TAG: Final = Kind("tag")
INFO: Final = Kind("info")
OPERATION: Final = Kind("operation")
PATH_ITEM: Final = Kind("path item")
COMPONENTS: Final = Kind("components")
OPENAPI: Final = Kind("OpenAPI document")
DISCRIMINATOR: Final = Kind("discriminator")
MAPPING: Final = Kind("discriminator mapping", DATA, extensible=False)


def _named(kind: Kind, *, extensible: bool = False) -> Kind:
    """A map from names to objects of one kind."""
    return Kind(f"map of {kind.name}", kind, extensible=extensible)


_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_SCHEMAS = _named(SCHEMA)
_EXAMPLES = _named(EXAMPLE)
_CONTENT = _named(MEDIA)
_HEADERS = _named(HEADER)
_PATHS = _named(PATH_ITEM, extensible=True)

SCHEMA.fields = {
    **dict.fromkeys(
        ("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), _SCHEMAS
    ),
    "dependencies": _SCHEMAS,
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "not", "if", "then", "else"), SCHEMA),
    **dict.fromkeys(("items", "prefixItems", "additionalItems", "contains"), SCHEMA),
    **dict.fromkeys(("additionalProperties", "propertyNames", "contentSchema"), SCHEMA),
    **dict.fromkeys(("unevaluatedProperties", "unevaluatedItems"), SCHEMA),
    **dict.fromkeys(("enum", "const", "default", "example", "examples"), DATA),
    **dict.fromkeys(("type", "required", "dependentRequired"), DATA),
    "discriminator": DISCRIMINATOR,
}
DISCRIMINATOR.fields = {"mapping": MAPPING}
HEADER.fields = {"schema": SCHEMA, "content": _CONTENT, "example": DATA, "examples": _EXAMPLES}
PARAMETER.fields = dict(HEADER.fields)
MEDIA.fields = {
    **dict.fromkeys(("schema", "itemSchema"), SCHEMA),
    "example": DATA,
    "examples": _EXAMPLES,
    "encoding": _named(ENCODING),
    **dict.fromkeys(("prefixEncoding", "itemEncoding"), ENCODING),
}
ENCODING.fields = {
    "headers": _HEADERS,
    "encoding": _named(ENCODING),
    **dict.fromkeys(("prefixEncoding", "itemEncoding"), ENCODING),
}
EXAMPLE.fields = dict.fromkeys(("value", "dataValue", "serializedValue"), DATA)
REQUEST_BODY.fields = {"content": _CONTENT}
RESPONSE.fields = {"headers": _HEADERS, "content": _CONTENT, "links": _named(LINK)}
LINK.fields = {"parameters": DATA, "requestBody": DATA, "server": SERVER}
OPERATION.fields = {
    "parameters": PARAMETER,
    "requestBody": REQUEST_BODY,
    "responses": _named(RESPONSE, extensible=True),
    "callbacks": _named(_PATHS),
    "servers": SERVER,
    **dict.fromkeys(("security", "tags"), DATA),
}
PATH_ITEM.fields = {
    **dict.fromkeys(_METHODS, OPERATION),
    "additionalOperations": _named(OPERATION),
    "parameters": PARAMETER,
    "servers": SERVER,
}
COMPONENTS.fields = {
    "schemas": _SCHEMAS,
    "responses": _named(RESPONSE),
    "parameters": _named(PARAMETER),
    "examples": _EXAMPLES,
    "requestBodies": _named(REQUEST_BODY),
    "headers": _HEADERS,
    "securitySchemes": _named(SECURITY_SCHEME),
    "links": _named(LINK),
    "callbacks": _named(_PATHS),
    "pathItems": _named(PATH_ITEM),
    "mediaTypes": _CONTENT,
}
OPENAPI.fields = {
    "info": INFO,
    "servers": SERVER,
    "paths": _PATHS,
    **dict.fromkeys(("webhooks", "x-webhooks"), _named(PATH_ITEM, extensible=True)),
    "components": COMPONENTS,
    "security": DATA,
    "tags": TAG,
}
_DESCRIBED = (
    *(SCHEMA, PARAMETER, HEADER, MEDIA, EXAMPLE, REQUEST_BODY, RESPONSE, LINK, SECURITY_SCHEME),
    *(SERVER, TAG, INFO, OPERATION, PATH_ITEM),
)
for _kind in _DESCRIBED:
    _kind.fields |= dict.fromkeys(("description", "summary", "title"), TEXT)
