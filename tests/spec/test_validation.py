"""Validation runs beside the generation, and its findings are words with a place."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from generator.diagnostics import Severity
from generator.spec import validation, validator

Write = Callable[..., Path]
HEAD = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"


@pytest.fixture
def found(write: Write) -> Callable[..., list[tuple[int, str]]]:
    """Validate a document in this process; give line and message of each finding."""

    def findings(
        text: str, others: dict[str, str] | None = None, head: str = HEAD
    ) -> list[tuple[int, str]]:
        content = head + dedent(text).lstrip("\n")
        told, _ = validator.validate(write({"a.yaml": content, **(others or {})}))
        assert {each.code for each in told} <= {"validation"}
        return [(each.location.line, each.message) for each in told if each.location]

    return findings


Found = Callable[..., list[tuple[int, str]]]


def test_a_sound_document_has_no_findings(found: Found) -> None:
    assert found("paths: {/a: {get: {responses: {'200': {description: d}}}}}") == []


def test_a_missing_key_and_an_unknown_key_are_named(found: Found) -> None:
    assert found("paths: {}\ncomponent: {}\n", head="openapi: 3.1.0\ninfo: {title: T}\n") == [
        (2, "`version` is missing here"),
        (4, "`component` is not a key that may stand here"),
    ]


def test_only_the_keys_that_match_no_pattern_are_named_at_the_first_of_them(found: Found) -> None:
    text = """
        paths:
          /a: {get: {responses: {'200': {description: d}, x-note: 1, ok: {description: d}}}}
          e: {}
          f: {}
        """
    assert found(text) == [
        (4, "`ok` is not a key that may stand here"),
        (5, "`e`, `f` are no keys that may stand here"),
    ]


def test_a_wrong_type_says_what_was_expected(found: Found) -> None:
    assert found("paths: {}\nservers: x\n") == [(4, '`servers` must be a list, not "x"')]


def test_a_number_that_is_too_long_is_no_text(found: Found) -> None:
    text = (
        f"paths: {{}}\ncomponents: {{schemas: {{A: {{type: integer, maximum: {'9' * 6000}}}}}}}\n"
    )
    message = "`maximum` is a number of 6,000 digits, which is too long to be read"
    assert found(text) == [(4, message)]


def test_defaults_that_do_not_fit_are_told_once_each_at_the_default(found: Found) -> None:
    text = """
        components:
          schemas:
            A: {type: object, default: null}
            B: {type: string, enum: [x, y], default: [x]}
            C: {type: string, enum: [x, y], default: z}
            D: {oneOf: [{type: string}, {type: object}], default: null}
    """
    prefix = "the default value does not fit its schema: "
    assert found(text) == [
        (5, prefix + "it must be an object, not null"),
        (6, prefix + 'it is a string, not a list: ["x"]'),
        (7, prefix + 'it is "z", which is not one of "x", "y"'),
        (8, prefix + "null fits none of the alternatives (a string, an object)"),
    ]


def test_findings_within_schemas_stand_where_they_were_written(found: Found) -> None:
    text = """
        components:
          schemas:
            A:
              properties:
                deep:
                  oneOf:
                    - minimum: 1
                      exclusiveMinimum: true
              required: [a, b, a]
              $recursiveAnchor: true
    """
    assert found(text)[:1] == [(10, "`exclusiveMinimum` is a number in this version, not true")]


def test_repeated_names_are_listed(found: Found) -> None:
    assert found("components: {schemas: {A: {required: [a, b, a]}}}") == [
        (3, "`required` names `a` more than once")
    ]


def test_operations_are_checked_against_their_path(found: Found) -> None:
    text = """
        paths:
          /a/{id}:
            get: {operationId: x, responses: {'200': {description: d}}}
          /b:
            get: {operationId: x, responses: {'200': {description: d}}}
    """
    assert found(text) == [
        (5, "the path and its parameters disagree about `id`"),
        (7, "another operation has the operationId `x` too"),
    ]


def test_of_the_alternatives_of_3_0_the_one_that_was_meant_is_told(found: Found) -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {properties: {a: {type: strin}}}}}\n"
    told = found(text, head="openapi: 3.0.3\ninfo: {title: T, version: '1'}\n")
    assert told[0] == (
        4,
        '`type` is "strin", which is not one of "array", "boolean", "integer", "number", '
        '"object", "string"',
    )


def test_the_document_is_validated_as_published(found: Found) -> None:
    text = "paths: {}\ncomponents: {schemas: {A: {type: string, nullable: true, example: x}}}\n"
    assert found(text, head="openapi: 3.0.3\ninfo: {title: T, version: '1'}\n") == []


def test_other_files_are_validated_where_they_stand(write: Write) -> None:
    path = write(
        {
            "a.yaml": HEAD + "paths: {/a: {$ref: p/b.yaml}}\n",
            "p/b.yaml": "get:\n  responses: {'200': {$ref: 'c.json'}}\n",
            "p/c.json": '{"description": "d",\n "content": {"a/b": {"schema": {"type": 5}}}}',
        }
    )
    told, files = validator.validate(path)
    assert [str(each.location) for each in told] == [f"{path.parent}/p/c.json:2:33"]
    assert [Path(name).name for name in files.sources] == ["a.yaml", "b.yaml", "c.json"]


def test_references_that_lead_nowhere_do_not_end_the_validation(found: Found) -> None:
    text = """
        paths:
          /a: {$ref: gone.yaml}
          /b: {get: {responses: {'200': {$ref: 'https://example.com/x'}}}}
        components:
          schemas:
            A: {$ref: '#/components/schemas/Gone'}
            B: {$ref: '#/components/schemas/B'}
            C: {default: 1, type: string}
    """
    assert found(text) == [
        (10, "the default value does not fit its schema: it must be a string, not 1")
    ]


def test_a_habit_of_the_whole_document_is_one_finding(found: Found) -> None:
    schemas = "".join(f"    S{n}: {{type: object, default: null}}\n" for n in range(40))
    ((line, message),) = found(f"components:\n  schemas:\n{schemas}")
    assert line == 5
    assert message.endswith("it must be an object, not null (and at 39 more places)")


# The second process


BAD = HEAD + "paths: {}\nservers: x\n"


def test_findings_come_from_a_second_process_and_are_remembered(write: Write) -> None:
    path = write({"a.yaml": BAD})
    cache = path.parent / "cache"
    with validation.start(path, cache=cache) as running:
        first = running.result()
    assert [each.message for each in first] == ['`servers` must be a list, not "x"']
    assert str(first[0].location) == f"{path}:4:1"
    (kept,) = cache.iterdir()
    told = json.loads(kept.read_text())
    assert list(told["files"]) == ["a.yaml"]
    told["diagnostics"][0]["message"] = "remembered"
    kept.write_text(json.dumps(told))
    with validation.start(path, cache=cache) as running:
        assert [each.message for each in running.result()] == ["remembered"]


def test_a_changed_file_is_validated_again(write: Write) -> None:
    schema = "{schema: {type: %s, default: x}}"
    item = f"get: {{responses: {{'200': {{description: d, content: {{a/b: {schema}}}}}}}}}\n"
    path = write({"a.yaml": HEAD + "paths: {/a: {$ref: b.yaml}}\n", "b.yaml": item % "integer"})
    cache = path.parent / "cache"
    with validation.start(path, cache=cache) as running:
        assert len(running.result()) == 1
    (path.parent / "b.yaml").write_text(item % "string")
    with validation.start(path, cache=cache) as running:
        assert running.result() == []


def test_a_damaged_memory_is_no_harm(write: Write) -> None:
    path = write({"a.yaml": BAD})
    memory = validation.Memory(path.parent / "cache", path)
    memory.keep({"files": {"a.yaml": "0"}, "diagnostics": []})
    assert memory.recall() is None
    next((path.parent / "cache").iterdir()).write_text("{")
    assert memory.recall() is None


def test_content_that_stands_in_no_file_is_validated(tmp_path: Path) -> None:
    with validation.start(tmp_path / "-", content=BAD.encode()) as running:
        (found,) = running.result()
    assert str(found.location) == f"{tmp_path}/-:4:1"


def test_what_cannot_be_read_is_left_to_the_reader(tmp_path: Path) -> None:
    with validation.start(tmp_path / "gone.yaml") as running:
        assert running.result() == []


def test_a_validator_that_fails_is_one_warning(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(validation, "_CHILD", "import sys; sys.exit(7)")
    with validation.start(write({"a.yaml": BAD})) as running:
        (found,) = running.result()
    assert (found.code, found.severity) == ("validation-failed", Severity.WARNING)
    assert found.message == "the validator ended with status 7 and no answer"


@pytest.mark.skipif(sys.platform == "win32", reason="signals are those of POSIX")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_the_second_process_ends_with_the_first_and_says_nothing(
    write: Write, ending: signal.Signals
) -> None:
    schemas = "".join(f"    S{n}: {{type: string}}\n" for n in range(20_000))
    path = write({"a.yaml": f"{HEAD}components:\n  schemas:\n{schemas}"})
    script = (
        f"import sys; sys.path[:] = {sys.path!r}\n"
        "from pathlib import Path\n"
        "from generator.spec import validation\n"
        f"running = validation.start(Path({str(path)!r}))\n"
        "print(running._process.pid, flush=True)\n"
        "try:\n    running.result()\nexcept KeyboardInterrupt:\n    pass\n"
    )
    parent = subprocess.Popen(
        [sys.executable, "-c", script],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert parent.stdout
    child = int(parent.stdout.readline())
    time.sleep(0.7)
    os.killpg(parent.pid, ending)
    _, errors = parent.communicate(timeout=20)
    assert errors == ""
    assert _ends(child)


def _ends(process: int) -> bool:
    for _ in range(100):
        try:
            os.kill(process, 0)
            state = Path(f"/proc/{process}/stat")
            if state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
                return True
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
