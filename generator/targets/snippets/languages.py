"""The languages of the snippets: what each is called, and where its files go."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from generator.record import record

Language: TypeAlias = Literal["python", "python-async", "typescript", "javascript", "curl", "http"]


@record
class About:
    """What is said of a language: its title; `word`, by which Markdown and its relatives know its
    code, and `sample`, by which `x-codeSamples` do; the folder and the ending of its files; the
    registry that its client is installed from, if it needs one; what a reader has to know."""

    title: str
    word: str
    sample: str
    folder: str
    ending: str
    registry: Literal["", "pip", "npm"] = ""
    note: str = ""


_HTTP = (
    "Lines of the head and of a multipart body are sent with CR LF, the last line end is not sent. "
    "$NAME is the value of an environment variable, `< ./NAME` the content of a file, "
    "$CONTENT_LENGTH the length of a body with files in it; what stands after `Basic` is to be "
    "written in base64."
)

ABOUT: Mapping[Language, About] = {
    "python": About("Python", "python", "python", "python", ".py", "pip"),
    "python-async": About("Python (async)", "python", "python", "python", "_async.py", "pip"),
    "typescript": About("TypeScript", "ts", "typescript", "typescript", ".ts", "npm"),
    "javascript": About("JavaScript", "js", "javascript", "javascript", ".mjs"),
    "curl": About("curl", "bash", "shell", "curl", ".sh"),
    "http": About("HTTP", "http", "http", "http", ".http", "", _HTTP),
}

LANGUAGES: tuple[Language, ...] = tuple(ABOUT)
