"""A successful answer on its way from the transport to who reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx2

    from .operation import Operation
    from .request import Call


class Reply:
    """The answer, and what is needed to read it."""

    __slots__ = ("call", "operation", "response", "retries_taken", "strict")

    def __init__(
        self,
        operation: Operation[Any],
        call: Call,
        response: httpx2.Response,
        *,
        strict: bool,
        retries_taken: int,
    ) -> None:
        self.operation = operation
        self.call = call
        self.response = response
        self.strict = strict
        self.retries_taken = retries_taken
