"""How a diagnostic is printed and exported."""

import json

from hypothesis import given
from hypothesis import strategies as st

from generator.diagnostics import (
    Diagnostic,
    InputError,
    Location,
    Severity,
    as_json,
    clipped,
    from_json,
    printable,
    render,
)

PLACE = Location("specs/a.yaml", 12, 5, ("    $ref: '#/x'", "  b: 1"))
FOUND = Diagnostic("ref-not-found", Severity.ERROR, "#/x leads nowhere", PLACE, "did you mean #/y?")


def test_a_diagnostic_prints_place_message_lines_caret_and_help() -> None:
    assert render(FOUND) == (
        "specs/a.yaml:12:5: error[ref-not-found] #/x leads nowhere\n"
        "      12 |     $ref: '#/x'\n"
        "         |     ^\n"
        "      13 |   b: 1\n"
        "  help: did you mean #/y?"
    )


def test_a_diagnostic_without_a_place_is_one_line() -> None:
    found = Diagnostic("file-not-found", Severity.WARNING, "x.yaml does not exist")
    assert render(found) == "warning[file-not-found] x.yaml does not exist"


def test_color_marks_the_severity_and_only_when_asked() -> None:
    assert "\x1b[" not in render(FOUND)
    assert "\x1b[1;31merror[ref-not-found]\x1b[0m" in render(FOUND, color=True)


def test_terminal_escapes_of_a_document_are_shown_not_obeyed() -> None:
    place = Location("a\x1b[2J.yaml", 1, 1, ("\x1b]0;title\x07 \u202e\x9b31m",))
    text = render(Diagnostic("validation", Severity.NOTE, "\x1b[31mred\nline", place, "\x08\x7f"))
    assert not set(text) & set("\x1b\x07\x08\x7f\x9b\u202e")
    assert "\\x1b[31mred\\nline" in text
    assert "\\u202e\\x9b31m" in text


@given(st.text())
def test_printable_text_stands_on_one_line_and_holds_no_control(text: str) -> None:
    shown = printable(text)
    assert all(ord(c) >= 0x20 and not 0x7F <= ord(c) < 0xA0 for c in shown)
    assert len(shown.splitlines()) <= 1


def test_tabs_before_the_column_move_the_caret() -> None:
    place = Location("a.json", 1, 3, ("\t\t[x]",))
    text = render(Diagnostic("bad-json", Severity.ERROR, "m", place))
    assert text.splitlines()[1:] == [f"       1 | {' ' * 8}[x]", f"         | {' ' * 8}^"]


def test_a_line_of_megabytes_is_shown_around_the_column() -> None:
    text = "a" * 5_000 + "X" + "b" * 5_000
    line = clipped(text, 0, len(text), 5_001)
    assert len(line) <= 400
    shown = render(Diagnostic("c", Severity.ERROR, "m", Location("f", 1, 5_001, (line,))))
    row, caret = shown.splitlines()[1:]
    assert len(row) < 180
    assert row[caret.index("^")] == "X"


def test_json_has_always_the_same_keys_and_comes_back() -> None:
    exported = json.loads(json.dumps(as_json(FOUND)))
    assert exported == {
        "code": "ref-not-found",
        "severity": "error",
        "message": "#/x leads nowhere",
        "hint": "did you mean #/y?",
        "location": {
            "file": "specs/a.yaml",
            "line": 12,
            "column": 5,
            "lines": ["    $ref: '#/x'", "  b: 1"],
        },
    }
    assert from_json(exported) == FOUND
    bare = Diagnostic("c", Severity.NOTE, "m")
    assert from_json(as_json(bare)) == bare


def test_an_input_error_carries_its_diagnostics_and_says_them() -> None:
    error = InputError(FOUND)
    assert error.diagnostics == (FOUND,)
    assert str(error) == "ref-not-found: #/x leads nowhere"
