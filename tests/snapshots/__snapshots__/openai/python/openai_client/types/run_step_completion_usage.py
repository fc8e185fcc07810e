from __future__ import annotations

from .._runtime import Model


class RunStepCompletionUsage(Model):
    """The tokens that a step took. Null while it is at work."""

    prompt_tokens: int
    """Tokens read."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""
