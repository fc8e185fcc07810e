"""The errors a call may raise: by status, by connection, by what was answered."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import httpx2


class APIError(Exception):
    """The root of every error that a call raises about its exchange with the API."""

    message: str
    request: httpx2.Request | None
    body: Any
    """What was answered: the documented type, other decoded JSON, text, or None."""

    def __init__(
        self,
        message: str,
        *,
        request: httpx2.Request | None = None,
        body: Any = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body

    def __reduce__(self) -> tuple[Any, ...]:
        state = dict(self.__dict__)
        state["request"] = _portable_request(self.request)
        if state.get("response") is not None:
            state["response"] = _portable_response(state["response"])
        return _restore, (type(self), self.message, state)


class ConfigurationError(APIError):
    """The client cannot send this request: something was not given to it."""


class MissingCredentialError(ConfigurationError):
    """A credential that is needed was neither passed nor in the environment."""


class PaginationError(APIError):
    """The next page cannot be asked for, as its URL leads to another host."""


class APIConnectionError(APIError):
    """No answer came: the connection failed, or was lost."""


class APITimeoutError(APIConnectionError):
    """No answer came in time."""


class StreamInterruptedError(APIConnectionError):
    """The connection was lost in the middle of a stream."""

    events_received: int
    """How many events had arrived."""
    last_event_id: str | None
    """The id of the last of them, if the server numbers its events."""

    def __init__(
        self,
        message: str,
        *,
        events_received: int,
        last_event_id: str | None = None,
        request: httpx2.Request | None = None,
    ) -> None:
        super().__init__(message, request=request)
        self.events_received = events_received
        self.last_event_id = last_event_id


class _AnsweredError(APIError):
    """An error about an answer."""

    response: httpx2.Response
    status_code: int
    request_id: str | None

    def __init__(
        self, message: str, *, response: httpx2.Response, body: Any = None
    ) -> None:
        super().__init__(message, request=request_of(response), body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id_of(response)


class APIResponseValidationError(_AnsweredError):
    """The answer is not what the document says (or, unless strict, not even JSON)."""


class APIStreamError(_AnsweredError):
    """The server sent an error event in a stream."""

    event: str | None
    events_received: int

    def __init__(
        self,
        message: str,
        *,
        response: httpx2.Response,
        body: Any,
        event: str | None,
        events_received: int,
    ) -> None:
        super().__init__(message, response=response, body=body)
        self.event = event
        self.events_received = events_received


class APIStatusError(_AnsweredError):
    """The answer has a status other than 2xx."""

    @property
    def retry_after(self) -> float | None:
        """The seconds that the server asks to wait, if it does."""
        from .retry import retry_after

        return retry_after(self.response.headers)


class BadRequestError(APIStatusError):
    """400"""


class AuthenticationError(APIStatusError):
    """401"""


class PermissionDeniedError(APIStatusError):
    """403"""


class NotFoundError(APIStatusError):
    """404"""


class ConflictError(APIStatusError):
    """409"""


class UnprocessableEntityError(APIStatusError):
    """422"""


class RateLimitError(APIStatusError):
    """429"""


class InternalServerError(APIStatusError):
    """500 and above"""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def class_for(status_code: int) -> type[APIStatusError]:
    """The class of the error for a status."""
    default = InternalServerError if status_code >= 500 else APIStatusError
    return _BY_STATUS.get(status_code, default)


def request_of(response: httpx2.Response) -> httpx2.Request | None:
    try:
        return response.request
    except RuntimeError:  # a response made by hand
        return None


def request_id_of(response: httpx2.Response) -> str | None:
    """What the server calls this exchange, to be quoted to its support."""
    headers = response.headers
    return headers.get("x-request-id") or headers.get("request-id")


def _restore(cls: type[APIError], message: str, state: dict[str, Any]) -> APIError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


def _portable_request(request: httpx2.Request | None) -> httpx2.Request | None:
    """The request without its headers, query and body, where secrets may be."""
    if request is None:
        return None
    from httpx2 import Request

    url = request.url.copy_with(query=None, fragment=None, userinfo=b"")
    return Request(request.method, url)


def _portable_response(response: httpx2.Response) -> httpx2.Response:
    from copy import copy

    request = _portable_request(request_of(response))
    portable = copy(response)
    portable.history = []
    if request is not None:
        portable.request = request
    return portable
