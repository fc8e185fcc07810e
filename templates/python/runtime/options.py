"""The types of what a user may give: options of one call, and credentials."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, TypeAlias, TypedDict

from .config import ClientCredentials

if TYPE_CHECKING:
    from httpx2 import Timeout

    from .sentinel import Omit

Credential: TypeAlias = str | tuple[str, str] | ClientCredentials | Callable[[], str]
"""A token or key, a (user, password) pair, an OAuth2 client, or a callable asked at
each request."""

AsyncCredential: TypeAlias = Credential | Callable[[], Awaitable[str]]
"""The same for an async client, whose callables may be async too."""


class RequestOptions(TypedDict, total=False):
    """What may be set for one call only."""

    headers: Mapping[str, str | Omit]
    """Headers to add or replace; `omit` takes one away."""
    query: Mapping[str, object]
    """Query parameters to add or replace."""
    body: Mapping[str, object]
    """Members to add to a JSON, form or multipart body, or to replace in it."""
    timeout: float | Timeout | None
    """Seconds, a `Timeout`, or None to wait for ever."""
    max_retries: int
    idempotency_key: str
    base_url: str
    strict: bool
    """Raise `APIResponseValidationError` when the answer is not as documented."""
