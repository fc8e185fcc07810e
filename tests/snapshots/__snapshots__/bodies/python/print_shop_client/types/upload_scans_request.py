from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

from .._runtime import FileInput
from .upload_scans_request_options import UploadScansRequestOptionsParam


class UploadScansRequestParam(TypedDict, total=False):
    pages: Required[Sequence[FileInput]]
    cover: FileInput
    options: UploadScansRequestOptionsParam
    tags: list[str]
