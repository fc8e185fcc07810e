from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import FileInput


class CreateJobRequestMultipartParam(TypedDict, total=False):
    title: Required[str]
    copies: int
    paper: Literal["a4", "letter"]
    file: FileInput
