"""The languages of the snippets: what each is called, and where its files go."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

Language: TypeAlias = Literal["python", "python-async", "curl"]


@dataclass(frozen=True, slots=True)
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


ABOUT: Mapping[Language, About] = {
    "python": About("Python", "python", "python", "python", ".py", "pip"),
    "python-async": About("Python (async)", "python", "python", "python", "_async.py", "pip"),
    "curl": About("curl", "bash", "shell", "curl", ".sh"),
}

LANGUAGES: tuple[Language, ...] = tuple(ABOUT)
