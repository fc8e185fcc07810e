"""Bad input is one error that says what is wrong, where, and what to do."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, InputError, render
from generator.spec import Document, read

Refuses = Callable[..., Diagnostic]
Reads = Callable[..., Document]


def refused(path: Path) -> Diagnostic:
    with pytest.raises(InputError) as caught:
        read(path)
    (found,) = caught.value.diagnostics
    return found


def test_a_missing_file_names_the_nearest_one(tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("")
    found = refused(tmp_path / "openapi.yml")
    assert found.code == "file-not-found"
    assert found.message == f"{tmp_path}/openapi.yml does not exist"
    assert found.hint == f"did you mean {tmp_path}/openapi.yaml?"


def test_a_missing_folder_is_said_to_be_missing(tmp_path: Path) -> None:
    found = refused(tmp_path / "specs" / "a.yaml")
    assert found.hint == f"there is no folder {tmp_path}/specs either"


def test_a_directory_is_not_a_document(tmp_path: Path) -> None:
    (tmp_path / "api.yaml").write_text("")
    found = refused(tmp_path)
    assert found.code == "is-a-directory"
    assert found.hint == f"name the document itself, such as {tmp_path}/api.yaml"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_said_to_be_so(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("openapi: 3.1.0")
    path.chmod(0)
    assert refused(path).code == "unreadable"


@pytest.mark.parametrize("content", [b"", b" \n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(refuses: Refuses, content: bytes) -> None:
    found = refuses(content)
    assert found.code == "empty-document"
    assert found.message.endswith("a.yaml is empty")


@pytest.mark.parametrize("content", ["# nothing\n# at all\n", "---\n", "null"])
def test_a_file_of_comments_is_empty_too(refuses: Refuses, content: str) -> None:
    found = refuses(content)
    assert found.code == "empty-document"
    assert found.message.endswith("a.yaml holds nothing but comments")


@pytest.mark.parametrize(("content", "what"), [("hello", "a single value"), ("- a", "a list")])
def test_a_document_is_a_mapping(refuses: Refuses, content: str, what: str) -> None:
    found = refuses(content)
    assert found.code == "not-an-object"
    assert found.message.endswith(f"a.yaml holds {what}")


@pytest.mark.parametrize(
    "content", ["<!DOCTYPE html>\n<html>", "\n <html lang=en>", "<!doctype  HTML PUBLIC>"]
)
def test_a_web_page_is_recognized(refuses: Refuses, content: str) -> None:
    found = refuses(content)
    assert found.code == "is-html"
    assert found.message.endswith("a.yaml is a web page, not an OpenAPI document")


def test_xml_is_recognized(refuses: Refuses) -> None:
    assert "is XML" in refuses("<?xml version='1.0'?><a/>").message


def test_what_is_not_utf_8_names_the_byte_and_its_line(refuses: Refuses) -> None:
    found = refuses(b"openapi: 3.1.0\ninfo:\n  title: Caf\xe9\n")
    assert found.code == "not-utf8"
    assert found.message.endswith("a.yaml is not UTF-8: byte 0xe9 at offset 33")
    assert found.location and (found.location.line, found.location.column) == (3, 13)
    assert "Caf\ufffd" in found.location.lines[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_with_a_byte_order_mark_are_read(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("openapi: 3.1.0\ninfo: {title: Café}\npaths: {}".encode(encoding))
    document = read(path)
    assert document.root["info"]["title"] == "Café"
    assert str(document.locate(document.root, "info")).endswith("a.yaml:2:1")


def test_not_yaml_shows_the_line(refuses: Refuses) -> None:
    found = refuses("openapi: 3.1.0\ninfo: [1\n")
    assert found.code == "not-yaml"
    assert found.location


@pytest.mark.parametrize(
    ("content", "hint"),
    [
        ("asyncapi: 3.0.0", "this is an AsyncAPI document"),
        ("$schema: x\nproperties: {}", "this looks like a JSON Schema: name the document that"),
        ('{"name": "x", "dependencies": {}}', "this looks like a package.json"),
        ("info: {}\npaths: {}", "add `openapi: 3.1.0` as the first line"),
        ("overlay: 1.0.0\nactions: []", "this is an OpenAPI Overlay"),
        ("OpenAPI: 3.1.0", "did you mean `openapi` instead of `OpenAPI`?"),
        ("openapi3: 3.1.0", "did you mean `openapi` instead of `openapi3`?"),
        ("hello: world", "an OpenAPI document begins with `openapi: 3.1.0`"),
    ],
)
def test_without_openapi_the_hint_says_what_it_may_be(
    refuses: Refuses, content: str, hint: str
) -> None:
    found = refuses(content)
    assert found.code == "no-openapi-key"
    assert found.message.endswith("a.yaml has no `openapi` key, so it is not an OpenAPI document")
    assert found.hint.startswith(hint)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("swagger: '2.0'\ninfo: {}", "Swagger 2.0 is not supported"),
        ("info: {}\nopenapi: 4.0.0", "OpenAPI 4.0.0 is not supported"),
        ("openapi: 3.10.0", "OpenAPI 3.10.0 is not supported"),
        ("openapi: [3]", "OpenAPI [3] is not supported"),
    ],
)
def test_other_versions_are_refused_with_what_is_supported(
    refuses: Refuses, content: str, message: str
) -> None:
    found = refuses(content)
    assert found.code == "unsupported-version"
    assert found.message == message
    assert found.hint.startswith("OpenAPI 3.0, 3.1 and 3.2 are understood")
    assert found.location and "a.yaml" in found.location.file


@pytest.mark.parametrize("version", ["3.0.3", "3.1", "3.1.1"])
def test_the_version_is_kept_as_declared(reads: Reads, version: str) -> None:
    document = reads("paths: {}", head=f"openapi: {version}\n")
    assert document.version == version
    assert document.diagnostics == []


def test_version_3_2_is_read_as_3_1_with_a_note(reads: Reads) -> None:
    document = reads("paths: {}", head="openapi: 3.2.0\n")
    (note,) = document.diagnostics
    assert (note.code, note.severity) == ("version-3.2", "note")


def test_duplicate_keys_are_a_warning_of_the_document(reads: Reads) -> None:
    document = reads("paths: {}\npaths: {/a: {}}")
    assert document.root["paths"] == {"/a": {}}
    assert [found.code for found in document.diagnostics] == ["duplicate-key"]


def test_every_refusal_can_be_printed(refuses: Refuses) -> None:
    text = render(refuses("{\x1b]: 1"))
    assert "\x1b" not in text


def test_content_may_be_given_with_the_path_as_its_name() -> None:
    document = read(Path("-"), content=b"openapi: 3.1.0\npaths: {}")
    assert document.root["paths"] == {}
    assert str(document.locate(document.root, "paths")) == "-:2:1"
