"""Published documents are read whole; they are data of others, so only properties are asserted."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.spec import read, validation

NAMES = (
    *("openai.yaml", "box.json", "discord.json", "figma.yaml", "museum.yaml"),
    "digitalocean/specification/DigitalOcean-public.v2.yaml",
)


@pytest.mark.parametrize("name", NAMES)
def test_all_references_lead_somewhere_and_are_canonical(published: Path, name: str) -> None:
    document = read(published / name)
    assert document.check_refs() == []
    assert document.diagnostics == []
    for node in mappings(document.root):
        ref = node.get("$ref")
        if isinstance(ref, str):
            assert document.resolve(ref).node is not None


@pytest.mark.parametrize("name", NAMES)
def test_every_node_has_its_place(published: Path, name: str) -> None:
    document = read(published / name)
    paths = document.root["paths"]
    lines = [document.locate(paths, path).line for path in paths]
    assert lines == sorted(lines)
    assert len(set(lines)) == len(lines)
    for path in list(paths)[:20]:
        place = document.locate(paths, path)
        assert place.lines[0][place.column - 1 :].lstrip("\"'").startswith(path)


def test_the_data_is_what_the_yaml_library_reads(published: Path) -> None:
    path = published / "museum.yaml"
    expected = yaml.load(path.read_bytes(), yaml.CSafeLoader)
    assert shape(read(path).root) == shape(expected)


def shape(node: Any) -> Any:
    """A tree without what reading changes: examples of schemas, the types of dates and keys."""
    if isinstance(node, dict):
        return {
            str(key): shape(child)
            for key, child in node.items()
            if key not in ("example", "examples")
        }
    return [shape(child) for child in node] if isinstance(node, list) else str(node)


def test_a_document_over_thousands_of_files_names_each_place(published: Path) -> None:
    document = read(published / NAMES[-1])
    assert len(document.files) > 1_000
    item = next(iter(document.root["paths"].values()))
    operation = document.resolve(item["get"]["$ref"])
    place = document.locate(operation.node, "responses")
    assert place.file.endswith(operation.ref)
    assert place.lines[0].startswith("responses:")


def test_the_findings_in_the_openai_document_are_placed_and_understandable(published: Path) -> None:
    path = published / "openai.yaml"
    with validation.start(path) as running:
        found = running.result()
    assert len(found) >= 20
    for each in found:
        assert each.location and each.location.file == str(path)
        assert each.location.lines
        assert "None" not in each.message and "True" not in each.message
    kinds = {each.message.partition(",")[0].partition(":")[0] for each in found}
    assert "the default value does not fit its schema" in kinds
    assert "`exclusiveMinimum` is a number in this version" in kinds


def mappings(root: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            found.append(node)
            waiting += [child for key, child in node.items() if key not in ("example", "value")]
        elif isinstance(node, list):
            waiting += node
    return found
