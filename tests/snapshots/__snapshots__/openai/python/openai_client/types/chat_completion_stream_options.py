from __future__ import annotations

from typing import TypedDict


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """Settings of a stream. Only for `stream` set to true."""

    include_usage: bool
    """Whether to send the number of tokens in one more piece, just before `[DONE]`."""
    include_obfuscation: bool
    """Whether to pad the pieces, so that their sizes give nothing away."""
