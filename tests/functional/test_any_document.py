"""Any schemas, however odd, give a client that imports and takes any answer."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from tests.functional.generated import Generated

NAMES = ("A", "B", "Cat", "cat", "List", "名前", "n1", "1")
FIELDS = ("id", "type", "class", "a-b", "", "list", "é", "kind")

_names = st.sampled_from(NAMES)
_fields = st.sampled_from(FIELDS)
_texts = st.sampled_from(["", "a", "b", 'say "x"', "\\", "{{ }}", '"""', "\n", "é🙂"])
_values = st.one_of(st.none(), st.booleans(), st.integers(-3, 3), _texts)
_refs = st.builds(lambda name: {"$ref": f"#/components/schemas/{name}"}, _names)


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, max_size=3)
    return st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(
                ["object", "array", "string", "integer", "null", ["string", "null"], "odd"]
            ),
            "properties": st.dictionaries(_fields, inner, max_size=3),
            "required": st.lists(_fields, max_size=2, unique=True),
            "additionalProperties": st.one_of(st.booleans(), inner),
            "items": inner,
            "prefixItems": lists,
            "allOf": lists,
            "oneOf": lists,
            "anyOf": lists,
            "enum": st.lists(_values, max_size=3),
            "const": _values,
            "format": st.sampled_from(["binary", "uuid", "odd"]),
            "description": _texts,
            "title": _texts,
            "default": _values,
            "readOnly": st.booleans(),
            "writeOnly": st.booleans(),
            "deprecated": st.booleans(),
            "discriminator": st.fixed_dictionaries(
                {"propertyName": _fields},
                optional={"mapping": st.dictionaries(_texts, _names, max_size=2)},
            ),
        },
    )


_schema = st.recursive(st.one_of(_refs, _schemas(_refs), st.booleans()), _schemas, max_leaves=8)
_documents = st.dictionaries(_names, _schema, min_size=1, max_size=4)
# Nothing that would be read as another kind of value: `true` is a 1 to whom wants a number.
_json = st.recursive(
    st.one_of(st.none(), st.integers(5, 9), _texts),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(_fields, inner, max_size=3)
    ),
    max_leaves=6,
)


@settings(max_examples=60, derandomize=True, suppress_health_check=list(HealthCheck))
@given(_documents, st.lists(_json, min_size=3, max_size=3))
def test_any_schemas(schemas: dict[str, Any], values: list[Any]) -> None:
    name = next(iter(schemas))
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}
    gives = {"200": {"description": "", "content": content}}
    paths = {
        "get": {"operationId": "receive", "responses": gives},
        "post": {"operationId": "send", "requestBody": {"content": content}, "responses": gives},
    }
    with tempfile.TemporaryDirectory() as folder:
        made = Generated(
            {"paths": {"/it": paths}, "components": {"schemas": schemas}},
            "",
            Path(folder),
        )
    try:
        assert made.api.operation_count == 2
        for value in values:
            found = made.talk(value).client.it.receive()
            assert _plain(found) == value
    finally:
        made.forget()


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True, warnings=False)
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
