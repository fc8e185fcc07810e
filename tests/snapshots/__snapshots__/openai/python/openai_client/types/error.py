from __future__ import annotations

from .._runtime import Model


class Error(Model):
    """What went wrong."""

    type: str
    """The family of the error, such as `invalid_request_error`."""
    message: str
    """A sentence for people. It may change; do not parse it."""
    param: str | None
    """The field at fault, if it was one."""
    code: str | None
    """A short word for programs, such as `invalid_api_key`."""
