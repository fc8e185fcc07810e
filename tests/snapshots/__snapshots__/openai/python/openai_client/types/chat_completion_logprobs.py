from __future__ import annotations

from .._runtime import Model
from .chat_completion_token_logprob import ChatCompletionTokenLogprob


class ChatCompletionLogprobs(Model):
    """How likely the tokens were."""

    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None
