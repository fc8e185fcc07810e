from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import Field

from .._runtime import Model


class OpenAIFile(Model):
    """A file that was uploaded, or that the service made."""

    id: str
    """The id of the file."""
    object: Literal["file"]
    bytes_: int = Field(alias="bytes")
    """Its size."""
    created_at: int
    """When it was uploaded, in seconds since 1970."""
    expires_at: int | None = None
    """When it will be deleted by itself. Missing for a file that stays."""
    filename: str
    """Its name."""
    purpose: OpenAIFilePurpose
    """What it is for."""
    status: Literal["uploaded", "processed", "error"]
    """Deprecated. How far it is. No longer useful."""
    status_details: str | None = None
    """Deprecated. What is wrong with a file for fine-tuning. Ask the fine-tuning job
    instead.
    """


OpenAIFilePurpose: TypeAlias = Literal[
    "assistants",
    "assistants_output",
    "batch",
    "batch_output",
    "fine-tune",
    "fine-tune-results",
    "vision",
    "user_data",
]
