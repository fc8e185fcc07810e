from __future__ import annotations

from typing import TypedDict

from .._runtime import FileInput


class PutPhotoRequestParam(TypedDict, total=False):
    photo: FileInput
