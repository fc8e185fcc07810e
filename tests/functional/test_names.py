"""Names that break other generators: schemas, members, parameters, groups, methods."""

from __future__ import annotations

import re

import pytest

from tests.functional.conftest import ClientOf
from tests.parser.inline import echo, words

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
        to_dict to_json model_dump model_extra model_ fields field_name fieldName field-name Field
        list str int float bool bytes tuple None True import async await print type id object
        datetime _datetime date Model Any Literal name. a/b a~b a%b x-y x.y x[y] é ﬁ fi ² x² x2 ௰ ௱
        """),
    *("", " ", "  spaces  ", "a b", 'quo"te', "apos'trophe", "back\\slash", "new\nline", "tab\t"),
    *("{{ a }}", "${a}", "`a`", "a:b", "#", "*", "=", "emoji🙂", "nul\x00", "\u202eright", "_"),
]


def test_schemas_of_any_name(client_of: ClientOf) -> None:
    names = list(dict.fromkeys(SCHEMAS))
    schemas = {
        name: {
            "type": "object",
            "required": ["own"],
            "properties": {"own": {"const": name}, "other": {"$ref": _ref(names[index % 2])}},
        }
        for index, name in enumerate(names)
    }
    unions = {"All": {"anyOf": [{"$ref": _ref(name)} for name in names]}}
    made = client_of({"paths": {}, "components": {"schemas": {**schemas, **unions}}})
    classes = {one.key.rsplit("/", 1)[1]: one for one in made.api.types.values()}
    assert len(classes) == len(names) + 1
    for name in names:
        found = made.decode("All", {"own": name, "other": {"own": "x"}})
        assert found.own == name
        assert type(found).__module__.startswith(f"{made.name}.types.")
        assert found.other is not None
    spelled = {type(made.decode("All", {"own": name})).__name__ for name in names}
    assert len(spelled) == len(names)


def _ref(name: str) -> str:
    return f"#/components/schemas/{name}"


def test_members_of_any_name(client_of: ClientOf) -> None:
    members = list(dict.fromkeys(FIELDS))
    schema = {"type": "object", "properties": {name: {"type": "integer"} for name in members}}
    document = {
        "paths": {
            "/it": {
                "post": {
                    "operationId": "send_it",
                    "requestBody": {"content": _json("#/components/schemas/It"), "required": True},
                    "responses": {
                        "200": {"description": "", "content": _json("#/components/schemas/It")}
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "It": {
                    "type": "object",
                    "properties": {
                        **schema["properties"],
                        "it": {"$ref": "#/components/schemas/It"},
                    },
                }
            }
        },
    }
    made = client_of(document)
    value = {name: index for index, name in enumerate(members)}
    talk = made.talk({**value, "it": value})
    (operation,) = made.api.operations
    assert len({one.name.snake for one in operation.arguments}) == len(members) + 1
    found = made.talk({**value, "it": value}, strict=True).client.it.send_it()
    fields = type(found).model_fields
    for name, index in value.items():
        (attribute,) = [
            key for key, one in fields.items() if (key if one.alias is None else one.alias) == name
        ]
        assert getattr(found, attribute) == index
    assert found.to_dict() == {**value, "it": value}
    signature = re.search(
        r"def send_it\(\n(.*?)\n    \)", made.files[f"{made.name}/resources/it.py"], re.S
    )
    assert signature is not None
    arguments = [line.strip().split(":")[0] for line in signature[1].splitlines()[2:-1]]
    by_wire = dict(zip([*members, "it"], arguments, strict=True))
    talk.client.it.send_it(**{by_wire[wire]: index for wire, index in value.items()})
    assert talk.body == value
    talk.client.it.send_it(it=value)
    assert talk.body == {"it": value}


def _json(ref: str) -> dict[str, object]:
    return {"application/json": {"schema": {"$ref": ref}}}


PARAMETERS = words("""
    request_options stream self body types omit id id_ ID class from timeout headers query path
    cls args kwargs None True print options X-Request-ID x_request_id filter[name] filter[] q.a
    $skip @type 1st +1 1 n1 名前 _x __x operation raw Any Literal _datetime Page httpx2
    """)


@pytest.mark.parametrize("place", ["query", "header", "cookie"])
def test_parameters_of_any_name(client_of: ClientOf, place: str) -> None:
    names = [
        name
        for name in dict.fromkeys(PARAMETERS)
        if place == "query" or re.fullmatch(r"[\w.$+-]+", name, re.A)
    ]
    made = client_of(
        {
            "paths": {
                "/it": {
                    "get": {
                        "operationId": "get_it",
                        "parameters": [
                            {"name": name, "in": place, "schema": {"type": "integer"}}
                            for name in names
                        ],
                        "responses": {"204": {"description": ""}},
                    }
                }
            }
        }
    )
    (operation,) = made.api.operations
    assert [one.wire for one in operation.arguments] == names
    arguments = _arguments(made.files[f"{made.name}/resources/it.py"], "get_it")
    assert len(set(arguments)) == len(names)
    talk = made.talk()
    talk.client.it.get_it(**{name: index for index, name in enumerate(arguments)})
    sent = {name: str(index) for index, name in enumerate(names)}
    if place == "query":
        assert dict(talk.request.url.params) == sent
    elif place == "header":
        kept = {name: value for name, value in sent.items() if name.lower() != "id"}
        assert {name: talk.request.headers[name] for name in kept} == kept
    else:
        cookies = dict(pair.split("=") for pair in talk.request.headers["cookie"].split("; "))
        assert cookies == sent


def _arguments(text: str, method: str) -> list[str]:
    """The keyword arguments of a generated method, in their order."""
    found = re.search(rf"def {method}\(\n?(.*?)\n?    \)", text, re.S)
    assert found is not None
    lines = found[1].split("*,", 1)[1].splitlines()
    return [line.strip().split(":")[0] for line in lines if ":" in line][:-1]


def test_the_same_name_in_path_query_header_and_body(client_of: ClientOf) -> None:
    made = client_of("""
        paths:
          /it/{id}:
            post:
              operationId: send_it
              parameters:
                - {name: id, in: path, required: true, schema: {type: string}}
                - {name: id, in: query, schema: {type: string}}
                - {name: id, in: header, schema: {type: string}}
                - {name: id, in: cookie, schema: {type: string}}
              requestBody:
                content:
                  application/json:
                    schema: {type: object, properties: {id: {type: string}, query_id: {}}}
              responses: {'204': {description: ok}}
        """)
    talk = made.talk()
    talk.client.it.send_it("a", query_id="b", header_id="c", cookie_id="d", body_id="e")
    assert talk.target == "/it/a?id=b"
    assert talk.request.headers["id"] == "c"
    assert talk.request.headers["cookie"] == "id=d"
    assert talk.body == {"id": "e"}
    talk.client.it.send_it("a", body_query_id="f")
    assert talk.body == {"query_id": "f"}


GROUPS = words("""
    client timeout close types base_url max_retries with_options server strict default_headers
    http_client is_closed self class None Resource RawResource Client AsyncClient Any list str Page
    api_key 1st 名前 a/b
    """)


def test_groups_of_any_name(client_of: ClientOf) -> None:
    names = [*GROUPS, "with space", "", "__init__", "with_raw_response", "_client", "con"]
    made = client_of(
        {
            "paths": {
                f"/{index}": {
                    "get": {
                        "operationId": f"get_{index}",
                        "tags": [name],
                        "responses": {"204": {"description": ""}},
                    }
                }
                for index, name in enumerate(names)
            },
            "security": [{"key": []}],
            "components": {
                "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}}
            },
        }
    )
    assert made.api.operation_count == len(names)
    talk = made.talk(api_key="k", timeout=3.0)
    text = made.files["api.md"]
    calls = re.findall(r"`client\.(\w+)\.(\w+)\(", text)
    assert len(calls) == len(names)
    for group, method in calls:
        getattr(getattr(talk.client, group), method)()
        assert talk.target == "/" + method.removeprefix("get_")
    assert talk.client.timeout == 3.0
    talk.client.close()
    assert talk.client.is_closed


METHODS = words("""
    list get class import self with_raw_response str int dict _call _client _page __init__ None
    raw async_raw types omit print type property overload 名前 2fa operation Operation
    """)


def test_methods_of_any_name(client_of: ClientOf) -> None:
    made = client_of(
        {
            "paths": {
                f"/{index}": {
                    "get": {
                        "operationId": name,
                        "tags": ["all"],
                        "responses": {
                            "200": {
                                "description": "",
                                "content": {
                                    "application/json": {
                                        "schema": {"type": "array", "items": {"type": "string"}}
                                    }
                                },
                            }
                        },
                    }
                }
                for index, name in enumerate(METHODS)
            }
        }
    )
    calls = re.findall(r"`client\.all\.(\w+)\(\)` \| `GET /(\d+)`", made.files["api.md"])
    assert len(calls) == len(METHODS) == len({method for method, _ in calls})
    talk = made.talk(["a"])
    for method, index in calls:
        assert getattr(talk.client.all, method)() == ["a"]
        assert talk.target == f"/{index}"
        assert getattr(talk.client.all.with_raw_response, method)().parse() == ["a"]


def test_the_members_of_a_request_keep_their_spelling(client_of: ClientOf) -> None:
    made = client_of(echo("""
            It: {type: object, properties: {part: <Part>}}
            Part:
              type: object
              required: [class, '$type']
              properties:
                class: {type: string}
                $type: {type: string}
                '@id': {type: string, description: Its id.}
                fieldName: {type: string}
            """))
    part = {"class": "a", "$type": "b", "@id": "c", "fieldName": "d"}
    talk = made.talk({"part": part}, strict=True)
    found = talk.client.its.send_it(part=part).part
    assert talk.body == {"part": part}
    assert (found.class_, found.type, found.id, found.field_name) == ("a", "b", "c", "d")
