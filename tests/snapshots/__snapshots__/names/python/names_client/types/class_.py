from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime import Model
from .list_ import List


class Class(Model):
    class_: str = Field(alias="class")
    self: str | None = None
    model_config_: str | None = Field(default=None, alias="model_config")
    schema_: str | None = Field(default=None, alias="schema")
    copy_: bool | None = Field(default=None, alias="copy")
    plus_1: int = Field(alias="+1")
    minus_1: int = Field(alias="-1")
    type: str | None = Field(default=None, alias="$type")
    id: str | None = Field(default=None, alias="@id")
    名前: str | None = None
    """A name."""
    empty: str | None = Field(default=None, alias="")
    list_: List | None = Field(default=None, alias="list")
    color: ClassColor | None = None


ClassColor: TypeAlias = Literal["", "red", "Red", "1", "+", '"""', "it's"]
