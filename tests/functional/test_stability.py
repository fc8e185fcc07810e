"""What a document's author does elsewhere in it changes no name and no other file."""

from __future__ import annotations

import random
from pathlib import PurePosixPath
from typing import Any

from tests.functional.conftest import ClientOf
from tests.functional.generated import files_of
from tests.parser.inline import api_of


def _schema(*refs: str) -> dict[str, Any]:
    members = {
        ref.lower().replace("-", "_"): {"$ref": f"#/components/schemas/{ref}"} for ref in refs
    }
    inline = {"type": "object", "properties": {"a": {"type": "string"}}}
    return {"type": "object", "properties": {"id": {"type": "string"}, "meta": inline, **members}}


def _operation(name: str, schema: str, tag: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {
        "operationId": name,
        "tags": [tag],
        "requestBody": {"content": content, "required": True},
        "responses": {"200": {"description": "", "content": content}},
    }


def _document() -> dict[str, Any]:
    return {
        "tags": [{"name": "pets"}, {"name": "shops"}],
        "paths": {
            "/pets": {"post": _operation("makePet", "Pet", "pets")},
            "/pets/{id}": {"get": _operation("getPet", "Pet", "pets")},
            "/shops": {"post": _operation("makeShop", "Shop", "shops")},
            "/v2/shops": {"post": _operation("makeShop", "Shop", "shops")},
        },
        "components": {
            "schemas": {
                "Pet": _schema("Owner"),
                "Owner": _schema("Pet"),
                "Shop": _schema("Pet", "Owner"),
                "pet": _schema(),
                "PetMeta": _schema(),
                "Pet_Meta": _schema(),
                "Zebra": {"type": "string", "enum": ["a", "b"]},
            }
        },
    }


def _names(document: dict[str, Any]) -> dict[str, str]:
    """Every name a user may have written down, by where it comes from."""
    api = api_of(document)
    types = {key: one.name.pascal for key, one in api.types.items()}
    methods = {
        f"{operation.method} {operation.path}": f"{group.name.snake}.{operation.name.snake}"
        for group in api.groups
        for operation in group.operations
    }
    return {**types, **methods}


def test_an_unrelated_schema_renames_nothing() -> None:
    before, document = _names(_document()), _document()
    for name in ("Aardvark", "PetOwnerMeta", "PetMeta9", "ShopMeta2", "Meta", "Zebra2", "zoo"):
        document["components"]["schemas"][name] = _schema("Pet")
        after = _names(document)
        assert {key: after[key] for key in before} == before, name


def test_an_unrelated_operation_renames_nothing() -> None:
    before, document = _names(_document()), _document()
    document["paths"]["/a/longer/path/shops"] = {"post": _operation("makeShop", "Shop", "shops")}
    document["paths"]["/all"] = {"get": _operation("make", "Zebra", "pets")}
    after = _names(document)
    assert {key: after[key] for key in before} == before


def test_the_order_of_a_document_names_nothing() -> None:
    before = _names(_document())
    for seed in range(10):
        assert _names(_shuffled(_document(), seed)) == before


def test_the_order_of_schemas_changes_no_file() -> None:
    before = files_of(api_of(_document()))
    for seed in range(5):
        document = _document()
        components = document["components"]
        components["schemas"] = _mixed(components["schemas"], seed)
        assert files_of(api_of(document)) == before


def _shuffled(document: dict[str, Any], seed: int) -> dict[str, Any]:
    document["paths"] = _mixed(document["paths"], seed)
    document["tags"].reverse()
    document["components"]["schemas"] = _mixed(document["components"]["schemas"], seed)
    return _mixed(document, seed)


def _mixed(table: dict[str, Any], seed: int) -> dict[str, Any]:
    keys = list(table)
    random.Random(seed).shuffle(keys)
    return {key: table[key] for key in keys}


def _changed(before: dict[str, str], after: dict[str, str]) -> set[str]:
    return {
        PurePosixPath(path).relative_to("acme_client").as_posix()
        for path in before.keys() | after.keys()
        if before.get(path) != after.get(path)
    }


def test_only_files_concerned_change() -> None:
    before, document = files_of(api_of(_document())), _document()
    schemas = document["components"]["schemas"]
    schemas["Alone"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    assert _changed(before, files_of(api_of(document))) == {"types/alone.py", "types/__init__.py"}

    document = _document()
    document["components"]["schemas"]["Zebra"]["enum"].append("c")
    assert _changed(before, files_of(api_of(document))) == {"types/zebra.py"}

    document = _document()
    document["components"]["schemas"]["Shop"]["properties"]["id"]["description"] = "Its id."
    changed = _changed(before, files_of(api_of(document)))
    assert changed == {"resources/shops.py", "types/shop.py"}

    document = _document()
    document["paths"]["/pets"]["post"]["summary"] = "Makes a pet."
    assert _changed(before, files_of(api_of(document))) == {"resources/pets.py"}


def test_a_long_name_keeps_its_file_when_one_like_it_is_added(client_of: ClientOf) -> None:
    long = "A{}VeryLongNameThatLosesItsWordsInTheMiddleSoItIsShortened"
    names = [long.format(one) for one in ("", "1", "2")] + [
        long.replace("Words", one).format("") for one in ("Letters", "Vowels")
    ]
    document: dict[str, Any] = {"paths": {}, "components": {"schemas": {}}}
    before: dict[str, str] = {}
    for name in names:
        document["components"]["schemas"][name] = _schema()
        after = files_of(api_of(document))
        assert before.keys() <= after.keys()
        assert _changed({**after, **before}, after) <= {"types/__init__.py"}
        before = after
    made = client_of(document)
    assert all(getattr(made.types, name).__name__ == name for name in names)


def test_names_of_two_hundred_characters(client_of: ClientOf) -> None:
    long = "very_long_name_" * 13 + "end"
    longer = "x" * 250
    made = client_of(
        {
            "paths": {
                f"/{long}": {
                    "post": {
                        "operationId": long,
                        "tags": [f"group {long}"],
                        "parameters": [{"name": long, "in": "query", "schema": {"type": "string"}}],
                        "requestBody": {
                            "content": {
                                "application/json": {
                                    "schema": {
                                        "type": "object",
                                        "properties": {
                                            f"{long}_inline": _schema(),
                                            longer: {"$ref": f"#/components/schemas/{longer}"},
                                        },
                                    }
                                }
                            }
                        },
                        "responses": {
                            "200": {
                                "description": "",
                                "content": {"application/json": {"schema": _schema(long)}},
                            }
                        },
                    }
                },
                f"/other/{long}": {
                    "get": {
                        "operationId": f"{long}_2",
                        "tags": [f"group {long} 2"],
                        "responses": {"204": {"description": ""}},
                    }
                },
            },
            "components": {
                "schemas": {long: _schema(longer), longer: _schema(), f"{longer}y": _schema(long)}
            },
        }
    )
    assert all(len(f"python/{path}") <= 100 for path in made.files), made.files.keys()
    assert len({path.lower() for path in made.files}) == len(made.files)
    talk = made.talk({"id": "a", "meta": {"a": "b"}}, strict=True)
    first, _ = made.api.groups
    from generator.targets.python import names

    method = getattr(
        getattr(talk.client, names.group(first.name)), names.method(first.operations[0].name)
    )
    assert method(**{long: "q"}).meta.a == "b"
    assert talk.target == f"/{long}?{long}=q"


def test_a_change_of_case_is_another_file_everywhere() -> None:
    names = ["User", "user", "USER", "uSER", "User_", "con", "Con", "nul", "aux"]
    document = {"paths": {}, "components": {"schemas": {name: _schema() for name in names}}}
    files = files_of(api_of(document))
    assert len({path.casefold() for path in files}) == len(files)
    stems = {PurePosixPath(path).stem.casefold() for path in files}
    assert stems.isdisjoint({"con", "nul", "aux", "prn"})
