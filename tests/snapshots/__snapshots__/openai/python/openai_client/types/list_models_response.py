from __future__ import annotations

from typing import Literal

from .._runtime import Model
from .model import Model_


class ListModelsResponse(Model):
    """All models."""

    object: Literal["list"]
    data: list[Model_]
