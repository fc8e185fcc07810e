from __future__ import annotations

from typing import Literal

from .._runtime import Model


class OtherChunkingStrategyResponseParam(Model):
    """Cut in a way that is not on record, as with files from before there was a
    choice.
    """

    type: Literal["other"]
