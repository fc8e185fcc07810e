from __future__ import annotations

from typing import Literal, Required, TypedDict


class AutoChunkingStrategyRequestParamInput(TypedDict, total=False):
    """The service decides. At present that means chunks of 800 tokens that
    share 400.
    """

    type: Required[Literal["auto"]]
