"""Run and what belongs to it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model


class MessageParam(TypedDict):
    role: Literal["user", "assistant"]
    content: str


class Message(Model):
    role: Literal["user", "assistant"]
    content: str


class Run(Model):
    id: str
    status: Literal["queued", "done"]
    created_at: datetime | None = None
    messages: list[Message] | None = None


class ListRuns(Model):
    data: list[Run]
    has_more: bool
    last_id: str | None = None


class RunCreated(Model):
    event: Literal["run.created"]
    data: Run


class RunDelta(Model):
    event: Literal["run.delta"]
    data: str


RunEvent: TypeAlias = Annotated[RunCreated | RunDelta, Field(discriminator="event")]
