"""Documents full of the names that break generators."""

from __future__ import annotations

import re
from typing import Any

from tests.parser.inline import words

SCHEMAS = words("""
    Client Response Optional List Exception Type Literal Any Model Field Union Dict Set Tuple None
    True False Annotated Sequence Mapping TypedDict Required NotRequired TypeAlias TypeAliasType
    TYPE_CHECKING Tag union_tag FileInput Omit Stream Page Operation Resource AsyncClient
    RequestOptions APIError UnknownObject str int float bool bytes list dict tuple object type id
    class def import async await match self cls print datetime _datetime date base _private
    __init__ __dunder__ init types types_init X X-Output X-Input XOutput XParam x http2 2FA +1 -1
    1st 1 n1 N1
    snake_case camelCase PascalCase SCREAMING kebab-case dotted.name Naïve 名前 Über ß ﬁ con nul aux
    annotations pydantic typing collections Config model_config BaseModel Discriminator
    """)

FIELDS = [
    *words("""
        class from self json copy model_config model_fields schema dict validate construct
        2fa n2fa 1 n1 30_days n30_days +1 -1 $type @id 名前 _private __private __class__ __init__
        to_dict to_json mro register parse_obj model_dump model_extra model_ fields
        field_name fieldName field-name Field list str int float bool bytes tuple None True import
        async await print type id object
        datetime _datetime date Model Any Literal name. a/b a~b a%b x-y x.y x[y] é ﬁ fi ² x² x2 ௰ ௱
        """),
    *("", " ", "  spaces  ", "a b", 'quo"te', "apos'trophe", "back\\slash", "new\nline", "tab\t"),
    *("{{ a }}", "${a}", "`a`", "a:b", "#", "*", "=", "emoji🙂", "nul\x00", "\u202eright", "_"),
]

PARAMETERS = words("""
    request_options stream self body types omit id id_ ID class from timeout headers query path
    cls args kwargs None True print options X-Request-ID x_request_id filter[name] filter[] q.a
    $skip @type 1st +1 1 n1 名前 _x __x operation raw Any Literal _datetime Page httpx2
    """)

GROUPS = words("""
    client timeout close types base_url max_retries with_options server strict default_headers
    http_client is_closed self class None Resource RawResource Client AsyncClient Any list str Page
    api_key 1st 名前 a/b
    """)

GROUPS += ["with space", "", "__init__", "with_raw_response", "_client", "con", "httpx2", "omit"]

METHODS = words("""
    list get class import self with_raw_response str int dict _call _client _page __init__ None
    raw async_raw types omit print type property overload 名前 2fa operation Operation
    """)

_DONE = {"204": {"description": ""}}


def ref(name: str) -> str:
    """The reference to a schema."""
    return f"#/components/schemas/{name}"


def _content(schema: dict[str, Any]) -> dict[str, Any]:
    return {"application/json": {"schema": schema}}


def of_schemas() -> dict[str, Any]:
    """A schema of each name, each told by its member `own`, and the union `All` of them."""
    schemas = {
        name: {
            "type": "object",
            "required": ["own"],
            "properties": {"own": {"const": name}, "other": {"$ref": ref(SCHEMAS[index % 2])}},
        }
        for index, name in enumerate(SCHEMAS)
    }
    schemas["All"] = {"anyOf": [{"$ref": ref(name)} for name in SCHEMAS]}
    operation = {
        "operationId": "send",
        "requestBody": {"content": _content({"$ref": ref("All")})},
        "responses": {"200": {"description": "", "content": _content({"$ref": ref("All")})}},
    }
    return {"paths": {"/all": {"post": operation}}, "components": {"schemas": schemas}}


def of_members() -> dict[str, Any]:
    """A member of each name, and the member `it` that is the same again."""
    properties: dict[str, Any] = {name: {"type": "integer"} for name in FIELDS}
    properties["it"] = {"$ref": ref("It")}
    content = _content({"$ref": ref("It")})
    operation = {
        "operationId": "send_it",
        "requestBody": {"content": content, "required": True},
        "responses": {"200": {"description": "", "content": content}},
    }
    schemas = {"It": {"type": "object", "properties": properties}}
    return {"paths": {"/it": {"post": operation}}, "components": {"schemas": schemas}}


def parameters_in(place: str) -> list[str]:
    """The names that a parameter may have in a place."""
    return [one for one in PARAMETERS if place == "query" or re.fullmatch(r"[\w.$+-]+", one, re.A)]


def of_parameters(place: str) -> dict[str, Any]:
    """A parameter of each name, in one place."""
    parameters = [
        {"name": name, "in": place, "schema": {"type": "integer"}} for name in parameters_in(place)
    ]
    operation = {"operationId": "get_it", "parameters": parameters, "responses": _DONE}
    return {"paths": {"/it": {"get": operation}}}


def of_groups() -> dict[str, Any]:
    """A group of each name with one operation; the client has a key."""
    scheme = {"type": "apiKey", "in": "header", "name": "x-key"}
    return {
        "paths": {
            f"/{index}": {
                "get": {"operationId": f"get_{index}", "tags": [name], "responses": _DONE}
            }
            for index, name in enumerate(GROUPS)
        },
        "security": [{"key": []}],
        "components": {"securitySchemes": {"key": scheme}},
    }


def of_methods() -> dict[str, Any]:
    """A method of each name in one group; each takes and gives a list."""
    strings = {"type": "array", "items": {"type": "string"}}
    return {
        "paths": {
            f"/{index}": {
                "get": {
                    "operationId": name,
                    "tags": ["all"],
                    "parameters": [{"name": "of", "in": "query", "schema": strings}],
                    "responses": {"200": {"description": "", "content": _content(strings)}},
                }
            }
            for index, name in enumerate(METHODS)
        }
    }
