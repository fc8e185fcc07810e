from __future__ import annotations

from typing import Literal, Required, TypedDict

from pydantic import Field

from .._runtime import Model
from .response_format_json_schema_schema import ResponseFormatJsonSchemaSchema


class ResponseFormatJsonSchemaJsonSchema(Model):
    name: str
    """Letters, digits, `_` and `-`."""
    description: str | None = None
    """What the answer is for. The model reads this."""
    schema_: ResponseFormatJsonSchemaSchema | None = Field(default=None, alias="schema")
    strict: bool | None = None
    """When true, the answer always fits. Some JSON Schema keywords are then refused."""


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict, total=False):
    name: Required[str]
    description: str
    schema: ResponseFormatJsonSchemaSchema
    strict: bool | None


class ResponseFormatJsonSchema(Model):
    """JSON that fits a schema of yours."""

    type: Literal["json_schema"]
    json_schema: ResponseFormatJsonSchemaJsonSchema


class ResponseFormatJsonSchemaParam(TypedDict, total=False):
    type: Required[Literal["json_schema"]]
    json_schema: Required[ResponseFormatJsonSchemaJsonSchemaParam]
