"""The runtime of this client. Names load at first use: importing it costs nothing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from httpx2 import Timeout

    from .binary import AsyncBinaryResponse, BinaryResponse
    from .client import AsyncBaseClient, BaseClient
    from .config import ClientConfig, ClientCredentials, Scheme, Server
    from .errors import (
        APIConnectionError,
        APIError,
        APIResponseValidationError,
        APIStatusError,
        APIStreamError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        InternalServerError,
        MissingCredentialError,
        NotFoundError,
        PaginationError,
        PermissionDeniedError,
        RateLimitError,
        StreamInterruptedError,
        UnprocessableEntityError,
    )
    from .files import AsyncBinaryInput, BinaryInput, FileContent, FileInput
    from .models import Model, UnknownEvent, UnknownObject, union_tag
    from .operation import Events, Operation, Pagination, Part, Style
    from .options import AsyncCredential, Credential, RequestOptions
    from .pages import AsyncPage, AsyncPaginator, Page
    from .primitives import AsyncResource, Resource
    from .raw_response import AsyncRawResource, RawResource, RawResponse, async_raw, raw
    from .sentinel import Omit, omit
    from .sse import ServerSentEvent
    from .stream import AsyncStream, Stream

_WHERE = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APIResponseValidationError": "errors",
    "APIStatusError": "errors",
    "APIStreamError": "errors",
    "APITimeoutError": "errors",
    "AsyncBaseClient": "client",
    "AsyncBinaryInput": "files",
    "AsyncBinaryResponse": "binary",
    "AsyncCredential": "options",
    "AsyncPage": "pages",
    "AsyncPaginator": "pages",
    "AsyncRawResource": "raw_response",
    "AsyncResource": "primitives",
    "AsyncStream": "stream",
    "AuthenticationError": "errors",
    "BadRequestError": "errors",
    "BaseClient": "client",
    "BinaryInput": "files",
    "BinaryResponse": "binary",
    "ClientConfig": "config",
    "ClientCredentials": "config",
    "ConfigurationError": "errors",
    "ConflictError": "errors",
    "Credential": "options",
    "Events": "operation",
    "FileContent": "files",
    "FileInput": "files",
    "InternalServerError": "errors",
    "MissingCredentialError": "errors",
    "Model": "models",
    "NotFoundError": "errors",
    "Omit": "sentinel",
    "Operation": "operation",
    "Page": "pages",
    "Pagination": "operation",
    "PaginationError": "errors",
    "Part": "operation",
    "PermissionDeniedError": "errors",
    "RateLimitError": "errors",
    "RawResource": "raw_response",
    "RawResponse": "raw_response",
    "RequestOptions": "options",
    "Resource": "primitives",
    "Scheme": "config",
    "Server": "config",
    "ServerSentEvent": "sse",
    "Stream": "stream",
    "StreamInterruptedError": "errors",
    "Style": "operation",
    "UnknownEvent": "models",
    "UnknownObject": "models",
    "UnprocessableEntityError": "errors",
    "async_raw": "raw_response",
    "omit": "sentinel",
    "raw": "raw_response",
    "union_tag": "models",
}

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APIStreamError",
    "APITimeoutError",
    "AsyncBaseClient",
    "AsyncBinaryInput",
    "AsyncBinaryResponse",
    "AsyncCredential",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncRawResource",
    "AsyncResource",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BaseClient",
    "BinaryInput",
    "BinaryResponse",
    "ClientConfig",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "Credential",
    "Events",
    "FileContent",
    "FileInput",
    "InternalServerError",
    "MissingCredentialError",
    "Model",
    "NotFoundError",
    "Omit",
    "Operation",
    "Page",
    "Pagination",
    "PaginationError",
    "Part",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResource",
    "RawResponse",
    "RequestOptions",
    "Resource",
    "Scheme",
    "Server",
    "ServerSentEvent",
    "Stream",
    "StreamInterruptedError",
    "Style",
    "Timeout",
    "UnknownEvent",
    "UnknownObject",
    "UnprocessableEntityError",
    "async_raw",
    "omit",
    "raw",
    "union_tag",
]


if not TYPE_CHECKING:  # else a checker would believe in any name

    def __getattr__(name: str) -> object:
        if name == "Timeout":
            from httpx2 import Timeout

            return Timeout
        where = _WHERE.get(name)
        if where is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{where}", __name__), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        return __all__
