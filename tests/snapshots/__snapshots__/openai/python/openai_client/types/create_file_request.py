from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from .._runtime import FileInput
from .file_expiration_after import FileExpirationAfterParam


class CreateFileRequestParam(TypedDict, total=False):
    """A file to upload."""

    file: Required[FileInput]
    purpose: Required[CreateFileRequestPurpose]
    expires_after: FileExpirationAfterParam


CreateFileRequestPurpose: TypeAlias = Literal[
    "assistants",
    "batch",
    "fine-tune",
    "vision",
    "user_data",
    "evals",
]
