from __future__ import annotations

from pydantic import Field

from .._runtime import Model


class ChatCompletionTokenLogprobTopLogprobsItem(Model):
    token: str
    logprob: float
    bytes_: list[int] | None = Field(alias="bytes")


class ChatCompletionTokenLogprob(Model):
    """How likely a token was, and what else might have stood there."""

    token: str
    """The token."""
    logprob: float
    """The logarithm of its probability."""
    bytes_: list[int] | None = Field(alias="bytes")
    """The token in UTF-8. A character may be spread over several tokens."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprobsItem]
    """The likeliest tokens for this place."""
