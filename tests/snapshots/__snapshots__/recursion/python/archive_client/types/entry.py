from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model
from .note import Note


class Folder(Model):
    name: str
    parent: Folder | None = None
    entries: list[Entry] | None = None
    by_year: dict[str, Folder] | None = None
    notes: Note | None = None


class FolderParam(TypedDict, total=False):
    name: Required[str]
    parent: FolderParam
    entries: Sequence[EntryParam]
    by_year: Mapping[str, FolderParam]
    notes: Note


class Letter(Model):
    text: str
    in_: Folder | None = Field(default=None, alias="in")


LetterParam = TypedDict(
    "LetterParam",
    {"text": "Required[str]", "in": "FolderParam"},
    total=False,
)
Entry: TypeAlias = Folder | Letter
EntryParam: TypeAlias = FolderParam | LetterParam
