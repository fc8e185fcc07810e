from __future__ import annotations

from typing import Literal, Required, TypedDict

from .._runtime import Model


class ResponseFormatJsonObject(Model):
    """Some JSON object. A schema is the better choice where the model knows it."""

    type: Literal["json_object"]


class ResponseFormatJsonObjectParam(TypedDict, total=False):
    type: Required[Literal["json_object"]]
