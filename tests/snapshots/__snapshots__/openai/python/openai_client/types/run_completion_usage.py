from __future__ import annotations

from .._runtime import Model


class RunCompletionUsage(Model):
    """The tokens that a run took. Null until the run has ended."""

    prompt_tokens: int
    """Tokens read."""
    completion_tokens: int
    """Tokens written."""
    total_tokens: int
    """Both together."""
