from __future__ import annotations

from .._runtime import Model


class CompletionUsageCompletionTokensDetails(Model):
    reasoning_tokens: int | None = None
    """How many of the tokens written were thinking."""


class CompletionUsagePromptTokensDetails(Model):
    cached_tokens: int | None = None
    """How many of the tokens read came from a cache."""


class CompletionUsage(Model):
    """The tokens that an answer took."""

    prompt_tokens: int
    """Tokens read."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
