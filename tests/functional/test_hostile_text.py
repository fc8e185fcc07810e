"""Text of a document stays text: it never becomes code, in whatever field it stands."""

from __future__ import annotations

import builtins
import tomllib

import pytest

from tests.functional.conftest import ClientOf
from tests.functional.hostile_texts import TEXTS, document


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_in_every_field(client_of: ClientOf, name: str) -> None:
    text = TEXTS[name]
    made = client_of(document(text))
    assert not hasattr(builtins, "canary")
    assert made.api.operation_count == 1
    assert len(made.api.webhooks) == 1
    talk = made.talk({"plain": text, "kind": text, text: text, "part": {text: "x"}}, strict=True)
    resource = next(iter(made.api.groups))
    from generator.targets.python import names

    method = getattr(
        getattr(talk.client, names.group(resource.name)), names.method(resource.operations[0].name)
    )
    with pytest.warns(DeprecationWarning):
        found = method(text, plain="a")
    assert found.kind == text
    assert found.to_dict()[text] == text
    assert talk.body == {"plain": "a", "kind": text}
    assert not hasattr(builtins, "canary")


@pytest.mark.parametrize("name", TEXTS)
def test_hostile_text_in_files_that_are_no_code(client_of: ClientOf, name: str) -> None:
    made = client_of(document(TEXTS[name]))
    project = tomllib.loads(made.files["pyproject.toml"])
    assert "x" not in project["tool"]
    assert set(project) == {"build-system", "project", "tool"}
    for path in ("README.md", "api.md"):
        text = made.files[path]
        assert all(line == line.rstrip() or line.endswith("  ") for line in text.splitlines())
        assert not {char for char in text if ord(char) < 32} - {"\n"}


def test_no_generated_file_has_an_unseen_character(client_of: ClientOf) -> None:
    for name in ("control characters", "bidi marks", "other line breaks"):
        for path, text in client_of(document(TEXTS[name])).files.items():
            if path.endswith(".py"):
                hidden = {char for char in text if not char.isprintable()} - {"\n"}
                assert not hidden, path
