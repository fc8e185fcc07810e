"""References: every spelling of a place becomes one, over all files; what leads nowhere is told."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic
from generator.spec import Document, RefError, read

Reads = Callable[..., Document]
Write = Callable[..., Path]


def fails(document: Document, ref: str) -> Diagnostic:
    with pytest.raises(RefError) as caught:
        document.resolve(ref)
    return caught.value.diagnostic


def told(document: Document) -> list[tuple[str, str]]:
    return [(found.code, found.message) for found in document.check_refs()]


def test_a_reference_leads_to_the_node_itself_and_its_name(reads: Reads) -> None:
    document = reads("components: {schemas: {Run: {type: object}}}")
    found = document.resolve("#/components/schemas/Run")
    assert found.node is document.root["components"]["schemas"]["Run"]
    assert (found.ref, found.name) == ("#/components/schemas/Run", "Run")
    assert document.resolve("#/components/schemas/Run") is found


@pytest.mark.parametrize(
    ("spelled", "canonical"),
    [
        ("#/components/schemas/a~1b", "#/components/schemas/a~1b"),
        ("#/components/schemas/a%2Fb", None),
        ("#/components/schemas/a%7E1b", "#/components/schemas/a~1b"),
        ("#/components/schemas/c~0d", "#/components/schemas/c~0d"),
        ("#/components/schemas/50%25", "#/components/schemas/50%25"),
        ("#/components/schemas/50%", "#/components/schemas/50%25"),
        ("#/components/schemas/e%20f", "#/components/schemas/e f"),
        ("#/components/schemas/%C3%A9", "#/components/schemas/é"),
        ("a.yaml#/components/schemas/g", "#/components/schemas/g"),
        ("./x/../a.yaml#/components/schemas/g", "#/components/schemas/g"),
    ],
)
def test_pointer_escapes_are_one_spelling(
    reads: Reads, spelled: str, canonical: str | None
) -> None:
    document = reads(f"""
        components:
          schemas:
            a/b: {{}}
            c~d: {{}}
            50%: {{}}
            e f: {{}}
            é: {{}}
            g: {{}}
            Use: {{items: {{$ref: {json.dumps(spelled)}}}}}
        """)
    written = document.root["components"]["schemas"]["Use"]["items"]["$ref"]
    if canonical is None:
        assert fails(document, written).code == "ref-not-found"
    else:
        assert written == canonical
        assert document.resolve(written).ref == canonical
        assert document.check_refs() == []


SPLIT = {
    "api/a.yaml": """
        openapi: 3.1.0
        info: {title: T, version: '1'}
        paths:
          /runs: {$ref: paths/runs.yaml}
          /other: {$ref: 'paths/many.yaml#/other'}
        components:
          schemas:
            Root: {type: string}
    """,
    "api/paths/runs.yaml": """
        get:
          parameters:
            - $ref: '../../shared/parameters.json#/limit'
          responses:
            '200': {$ref: ../responses/run.yaml}
    """,
    "api/paths/many.yaml": """
        other:
          get: {responses: {default: {$ref: '#/problem'}}}
        problem: {description: Problem}
    """,
    "api/responses/run.yaml": """
        description: A run
        content:
          application/json:
            schema: {$ref: ../schemas/Run.yaml}
    """,
    "api/schemas/Run.yaml": """
        type: object
        properties:
          self: {$ref: Run.yaml}
          hash: {$ref: '#'}
          root: {$ref: '../a.yaml#/components/schemas/Root'}
    """,
    "shared/parameters.json": '{"limit": {"name": "limit", "in": "query", "schema": {}}}',
    "api/unused.yaml": "a: [",
}


def test_a_document_over_many_files_becomes_one_with_canonical_references(write: Write) -> None:
    path = write(SPLIT)
    document = read(path)
    paths = document.root["paths"]
    assert paths["/runs"]["$ref"] == "paths/runs.yaml"
    operation = document.resolve("paths/runs.yaml").node["get"]
    assert operation["parameters"] == [{"$ref": "../shared/parameters.json#/limit"}]
    response = document.resolve(operation["responses"]["200"]["$ref"])
    assert (response.ref, response.name) == ("responses/run.yaml", "run")
    schema = document.resolve(response.node["content"]["application/json"]["schema"]["$ref"])
    assert schema.ref == "schemas/Run.yaml"
    assert schema.node["properties"] == {
        "self": {"$ref": "schemas/Run.yaml"},
        "hash": {"$ref": "schemas/Run.yaml"},
        "root": {"$ref": "#/components/schemas/Root"},
    }
    other = document.resolve("paths/many.yaml#/other").node["get"]["responses"]["default"]
    assert other == {"$ref": "paths/many.yaml#/problem"}
    assert document.check_refs() == []


def test_only_files_that_are_referred_to_are_read_and_all_are_named(write: Write) -> None:
    path = write(SPLIT)
    names = [file.relative_to(path.parents[1]).as_posix() for file in read(path).files[:1]]
    names += [Path(file).name for file in read(path).files[1:]]
    assert names[0] == "api/a.yaml"
    assert sorted(names[1:]) == [
        "Run.yaml",
        "many.yaml",
        "parameters.json",
        "run.yaml",
        "runs.yaml",
    ]


def test_places_and_pointers_name_the_file(write: Write) -> None:
    path = write(SPLIT)
    document = read(path)
    node = document.resolve("schemas/Run.yaml").node["properties"]
    assert document.pointer(node) == "schemas/Run.yaml#/properties"
    assert str(document.locate(node, "root")) == f"{path.parent}/schemas/Run.yaml:5:3"
    parameter = document.resolve("../shared/parameters.json#/limit").node
    assert document.pointer(parameter) == "../shared/parameters.json#/limit"
    assert str(document.locate(parameter, "in")).endswith("shared/parameters.json:1:29")
    assert document.pointer(document.root) == "#"
    assert document.pointer(document.root["paths"]["/runs"]) == "#/paths/~1runs"


def test_a_folder_may_be_closed_by_the_policy(write: Write) -> None:
    document = read(write(SPLIT), policy="inside")
    (found,) = document.check_refs()
    assert found.code == "ref-outside-policy"
    assert "outside the document's folder" in found.message
    assert str(found.location).endswith("api/paths/runs.yaml:3:7")


def test_a_reference_to_a_reference_is_followed_to_the_end(reads: Reads) -> None:
    document = reads("""
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/C'}
            C: {type: string}
            D: {$ref: '#/components/schemas/C', description: kept}
            E: {$ref: '#/components/schemas/D'}
        """)
    assert document.resolve("#/components/schemas/A").ref == "#/components/schemas/C"
    with_sibling = document.resolve("#/components/schemas/E")
    assert with_sibling.ref == "#/components/schemas/D"
    assert with_sibling.node["description"] == "kept"


def test_a_circle_of_references_alone_is_an_error_told_once(reads: Reads) -> None:
    document = reads("""
        components:
          schemas:
            A: {$ref: '#/components/schemas/B'}
            B: {$ref: '#/components/schemas/A'}
            S: {$ref: '#/components/schemas/S'}
            List: {items: {$ref: '#/components/schemas/List'}}
            Use: {items: {$ref: '#/components/schemas/A'}}
        """)
    assert fails(document, "#/components/schemas/A").code == "ref-cycle"
    found = document.check_refs()
    assert [each.code for each in found] == ["ref-cycle", "ref-cycle"]
    assert found[1].message == (
        "these references only refer to each other: #/components/schemas/S → #/components/schemas/S"
    )


# What leads nowhere


def test_a_reference_to_nowhere_suggests_the_nearest_name(reads: Reads) -> None:
    document = reads("""
        paths:
          /a:
            get:
              parameters: [{$ref: '#/components/parameter/X'}]
              responses:
                '200':
                  content: {a/b: {schema: {$ref: '#/components/schemas/Rum'}}}
                default:
                  content: {a/b: {schema: {$ref: '#/components/schemas/Rum'}}}
        components: {schemas: {Run: {}}, parameters: {}}
        """)
    parameter, schema = document.check_refs()
    assert schema.code == "ref-not-found"
    assert schema.message == (
        "#/components/schemas/Rum leads nowhere: there is no `Rum` in #/components/schemas"
    )
    assert schema.hint == "did you mean `#/components/schemas/Run`?"
    assert str(schema.location).endswith("a.yaml:9:36")
    assert parameter.hint == "did you mean `#/components/parameters`?"
    assert fails(document, "#/components/schemas/Rum") == schema


def test_a_missing_file_suggests_the_nearest_file(reads: Reads) -> None:
    document = reads("paths: {/a: {$ref: path/run.yaml}}", {"path/runs.yaml": "get: {}"})
    (found,) = document.check_refs()
    assert found.code == "ref-not-found"
    assert found.message.endswith("path/run.yaml does not exist")
    assert found.hint.endswith("path/runs.yaml?")
    assert str(found.location).endswith("a.yaml:3:14")


def test_a_broken_file_is_told_once_at_its_own_place(reads: Reads) -> None:
    document = reads("paths: {/a: {$ref: b.yaml}, /b: {$ref: 'b.yaml#/x'}}", {"b.yaml": "a: ["})
    assert [found.code for found in document.diagnostics] == ["not-yaml"]
    assert str(document.diagnostics[0].location).endswith("b.yaml:1:5")
    assert document.check_refs() == []
    assert fails(document, "b.yaml").code == "ref-not-found"


def test_a_url_is_outside_the_policy(reads: Reads) -> None:
    document = reads("components: {schemas: {A: {$ref: 'https://example.com/x.yaml#/A'}}}")
    (found,) = document.check_refs()
    assert found.code == "ref-outside-policy"
    assert found.message == (
        "https://example.com/x.yaml is not a local file, and only local files are read"
    )
    assert found.hint.startswith("--refs remote reads it")
    assert document.root["components"]["schemas"]["A"] == {"$ref": "https://example.com/x.yaml#/A"}


# Data is not a reference


def test_a_ref_inside_data_is_left_as_it_is(reads: Reads) -> None:
    data = {"$ref": "./nowhere.yaml"}
    flow = json.dumps(data)
    document = reads(f"""
        components:
          schemas:
            A:
              default: {flow}
              enum: [{flow}]
              const: {flow}
              examples: [{{deep: {flow}}}]
          examples:
            E: {{value: {flow}}}
          parameters:
            P: {{name: p, in: query, example: {flow}}}
          links:
            L: {{parameters: {flow}, requestBody: {flow}}}
        """)
    components = document.root["components"]
    assert components["schemas"]["A"] == {
        "default": data,
        "enum": [data],
        "const": data,
        "examples": [{"deep": data}],
    }
    assert components["examples"]["E"]["value"] == data
    assert components["parameters"]["P"]["example"] == data
    assert components["links"]["L"]["parameters"] == data
    assert document.check_refs() == []


def test_properties_named_like_keywords_are_schemas(reads: Reads) -> None:
    document = reads("""
        components:
          schemas:
            A:
              properties:
                example: {$ref: 'a.yaml#/components/schemas/B'}
                default: {$ref: 'a.yaml#/components/schemas/B'}
                $ref: {type: string}
                x-y: {$ref: 'a.yaml#/components/schemas/B'}
            B: {}
        """)
    there = {"$ref": "#/components/schemas/B"}
    assert document.root["components"]["schemas"]["A"]["properties"] == {
        "example": there,
        "default": there,
        "$ref": {"type": "string"},
        "x-y": there,
    }


def test_a_reference_in_an_extension_is_read_when_asked_for(reads: Reads) -> None:
    document = reads(
        """
        paths:
          /a:
            get:
              x-codeSamples: [{$ref: 'samples/get.yaml'}, {$ref: 'samples/gone.yaml'}]
              responses: {}
        """,
        {"samples/get.yaml": "source: {$ref: '#/text'}\ntext: hello"},
    )
    first, second = document.root["paths"]["/a"]["get"]["x-codeSamples"]
    assert len(document.files) == 1
    assert document.check_refs() == []
    sample = document.resolve(first["$ref"]).node
    assert document.resolve(sample["source"]["$ref"]).node == "hello"
    assert str(document.locate(sample, "source")).endswith("samples/get.yaml:1:1")
    assert fails(document, second["$ref"]).code == "ref-not-found"


def test_a_description_may_stand_in_a_file_of_its_own(reads: Reads) -> None:
    document = reads(
        """
        tags:
          - {name: a, description: {$ref: 'docs/a.md'}}
          - {name: b, description: {$ref: 'docs/texts.yaml#/b'}}
          - {name: c, description: {$ref: 'docs/c.md'}}
        """,
        {"docs/a.md": "# Hello: [world", "docs/texts.yaml": "b: bee"},
    )
    assert [tag["description"] for tag in document.root["tags"]] == ["# Hello: [world", "bee", ""]
    (found,) = document.check_refs()
    assert found.message.endswith("docs/c.md does not exist")
    assert str(found.location).endswith("a.yaml:6:29")


def test_discriminator_values_become_references(reads: Reads) -> None:
    document = reads(
        """
        components:
          schemas:
            A:
              discriminator:
                propertyName: t
                mapping: {a: Cat, b: '#/components/schemas/Cat', c: dog.yaml, d: Gone, e: ./x.yaml}
            Cat: {}
        """,
        {"dog.yaml": "type: object\nproperties: {x: {$ref: '#'}}"},
    )
    mapping = document.root["components"]["schemas"]["A"]["discriminator"]["mapping"]
    assert mapping == {
        "a": "#/components/schemas/Cat",
        "b": "#/components/schemas/Cat",
        "c": "dog.yaml",
        "d": "#/components/schemas/Gone",
        "e": "x.yaml",
    }
    assert document.resolve("dog.yaml").node["properties"]["x"] == {"$ref": "dog.yaml"}
    assert len(document.check_refs()) == 2


# Names within a document


def test_anchors_become_pointers(reads: Reads) -> None:
    document = reads(
        """
        components:
          schemas:
            A: {items: {$ref: '#here'}, properties: {x: {$ref: 'b.yaml#there'}}}
            B: {properties: {deep: {$anchor: here, type: string}}}
            C: {$ref: '#nowhere'}
            nowhere: {}
        """,
        {"b.yaml": "definitions: {T: {$anchor: there, items: {$ref: '#there'}}}"},
    )
    schemas = document.root["components"]["schemas"]
    assert schemas["A"]["items"]["$ref"] == "#/components/schemas/B/properties/deep"
    there = document.resolve(schemas["A"]["properties"]["x"]["$ref"])
    assert there.ref == "b.yaml#/definitions/T"
    assert there.node["items"] == {"$ref": "b.yaml#/definitions/T"}
    (found,) = document.check_refs()
    assert found.hint == "did you mean `#/components/schemas/nowhere`?"


def test_an_id_is_the_base_of_what_stands_in_its_schema(reads: Reads) -> None:
    document = reads("""
        components:
          schemas:
            Tree:
              $id: https://example.com/tree
              properties:
                node: {$ref: node}
                own: {$ref: '#/$defs/leaf'}
                other: {$ref: '#/components/schemas/Plain'}
              $defs:
                leaf: {type: string}
                node: {$id: node, type: object}
            Plain: {$ref: 'https://example.com/tree#/$defs/leaf'}
        """)
    schemas = document.root["components"]["schemas"]
    assert schemas["Tree"]["properties"] == {
        "node": {"$ref": "#/components/schemas/Tree/$defs/node"},
        "own": {"$ref": "#/components/schemas/Tree/$defs/leaf"},
        "other": {"$ref": "#/components/schemas/Plain"},
    }
    assert schemas["Plain"] == {"$ref": "#/components/schemas/Tree/$defs/leaf"}
    assert document.check_refs() == []


def test_a_schema_in_an_unknown_place_is_found_and_upgraded(reads: Reads) -> None:
    document = reads(
        """
        components: {schemas: {A: {$ref: '#/definitions/B'}}}
        definitions: {B: {type: string, nullable: true}}
        """,
        head="openapi: 3.0.0\n",
    )
    assert document.resolve("#/components/schemas/A").node == {"type": ["string", "null"]}


def test_aliased_nodes_are_rewritten_once(reads: Reads) -> None:
    document = reads(
        "paths: {/a: {$ref: 'p/b.yaml'}}",
        {"p/b.yaml": "get:\n  parameters: &p [{$ref: c.yaml}]\npost:\n  parameters: *p\n"}
        | {"p/c.yaml": "name: c\nin: query\n"},
    )
    item = document.resolve("p/b.yaml").node
    assert item["get"]["parameters"] == item["post"]["parameters"] == [{"$ref": "p/c.yaml"}]
    assert document.check_refs() == []
