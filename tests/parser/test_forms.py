"""Forms that a document says wrongly are read as they are meant, and that is told."""

from __future__ import annotations

import pytest

from generator.model.api import Api, Content
from generator.model.types import Array, Binary, Object, Ref
from tests.parser.inline import api_of


def posted(content: str) -> Api:
    return api_of(f"""
paths:
  /it:
    post:
      operationId: it
      requestBody: {{required: true, content: {content}}}
      responses: {{'204': {{description: ok}}}}
components:
  schemas:
    Photo:
      type: object
      required: [photo]
      properties: {{photo: {{type: string, format: binary}}}}
""")


def content_of(api: Api) -> tuple[Content, Object]:
    (operation,) = api.operations
    assert operation.body is not None
    (content,) = operation.body.contents
    assert isinstance(content.type, Ref)
    object_ = api.types[content.type.key].type
    assert isinstance(object_, Object)
    return content, object_


def codes(api: Api) -> list[str]:
    return [one.code for one in api.diagnostics]


@pytest.mark.parametrize(
    ("schema", "kind"),
    [
        ("{type: string, format: binary}", Binary),
        ("{type: array, items: {type: string, format: binary}}", Array),
    ],
)
def test_a_form_that_is_a_file_has_a_member_for_it(schema: str, kind: type) -> None:
    api = posted(f"{{multipart/form-data: {{schema: {schema}}}}}")
    content, object_ = content_of(api)
    (member,) = object_.properties
    assert (member.wire, member.required) == ("file", True)
    assert isinstance(member.type, kind)
    assert codes(api) == ["form-without-members"]
    (operation,) = api.operations
    assert operation.body is not None and operation.body.files == ("file",)
    assert content.media_type == "multipart/form-data"


@pytest.mark.parametrize("media_type", ["multipart/form-data", "application/x-www-form-urlencoded"])
@pytest.mark.parametrize("schema", ["{type: string}", "{type: array, items: {type: string}}"])
def test_a_form_that_is_a_text_takes_any_members(media_type: str, schema: str) -> None:
    api = posted(f"{{{media_type}: {{schema: {schema}}}}}")
    assert codes(api) == ["form-without-members"]
    (operation,) = api.operations
    assert [one.place for one in operation.arguments] == ["body"]


@pytest.mark.parametrize(
    "schema",
    ["{type: [object, 'null']}", "{properties: {a: {}}}", "{oneOf: [{type: object}]}", "{}"],
)
def test_a_form_with_members_is_left_alone(schema: str) -> None:
    assert codes(posted(f"{{multipart/form-data: {{schema: {schema}}}}}")) == []


def test_a_file_in_a_urlencoded_form_makes_it_multipart() -> None:
    photo = "{schema: {$ref: '#/components/schemas/Photo'}}"
    api = posted(f"{{application/x-www-form-urlencoded: {photo}}}")
    content, _ = content_of(api)
    assert (content.media_type, codes(api)) == ("multipart/form-data", ["form-with-file"])
    api = posted(f"{{multipart/form-data: {photo}, application/x-www-form-urlencoded: {photo}}}")
    content, _ = content_of(api)
    assert (content.media_type, codes(api)) == ("multipart/form-data", [])


def test_a_media_type_that_does_not_exist_is_taken_for_the_one_that_is_meant() -> None:
    api = posted("{application/form-data: {schema: {$ref: '#/components/schemas/Photo'}}}")
    content, _ = content_of(api)
    assert (content.media_type, codes(api)) == ("multipart/form-data", ["unknown-media-type"])


@pytest.mark.parametrize(
    ("required", "schema", "sent"),
    [
        ("false", "{type: object, properties: {}, additionalProperties: false}", False),
        ("true", "{type: object, properties: {}, additionalProperties: false}", True),
        ("false", "{type: object, properties: {}}", True),
    ],
)
def test_a_body_that_may_say_nothing_is_none(required: str, schema: str, sent: bool) -> None:
    (operation,) = api_of(f"""
paths:
  /it:
    get:
      requestBody:
        required: {required}
        content: {{application/x-www-form-urlencoded: {{schema: {schema}}}}}
      responses: {{'204': {{description: ok}}}}
""").operations
    assert (operation.body is not None) is sent
