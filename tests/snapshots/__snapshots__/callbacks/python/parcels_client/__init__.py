"""A typed client for Parcels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._version import __version__

if TYPE_CHECKING:
    from . import types as types
    from ._client import AsyncClient as AsyncClient
    from ._client import Client as Client
    from ._runtime import APIConnectionError as APIConnectionError
    from ._runtime import APIError as APIError
    from ._runtime import APIResponseValidationError as APIResponseValidationError
    from ._runtime import APIStatusError as APIStatusError
    from ._runtime import APITimeoutError as APITimeoutError
    from ._runtime import AsyncBinaryResponse as AsyncBinaryResponse
    from ._runtime import AsyncPage as AsyncPage
    from ._runtime import AsyncPaginator as AsyncPaginator
    from ._runtime import AsyncStream as AsyncStream
    from ._runtime import AuthenticationError as AuthenticationError
    from ._runtime import BadRequestError as BadRequestError
    from ._runtime import BinaryResponse as BinaryResponse
    from ._runtime import ClientCredentials as ClientCredentials
    from ._runtime import ConfigurationError as ConfigurationError
    from ._runtime import ConflictError as ConflictError
    from ._runtime import FileInput as FileInput
    from ._runtime import InternalServerError as InternalServerError
    from ._runtime import MissingCredentialError as MissingCredentialError
    from ._runtime import NotFoundError as NotFoundError
    from ._runtime import Omit as Omit
    from ._runtime import Page as Page
    from ._runtime import PermissionDeniedError as PermissionDeniedError
    from ._runtime import RateLimitError as RateLimitError
    from ._runtime import RawResponse as RawResponse
    from ._runtime import RequestOptions as RequestOptions
    from ._runtime import ServerSentEvent as ServerSentEvent
    from ._runtime import Stream as Stream
    from ._runtime import StreamInterruptedError as StreamInterruptedError
    from ._runtime import Timeout as Timeout
    from ._runtime import UnprocessableEntityError as UnprocessableEntityError
    from ._runtime import omit as omit

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncClient",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "Client",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "MissingCredentialError",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ServerSentEvent",
    "Stream",
    "StreamInterruptedError",
    "Timeout",
    "UnprocessableEntityError",
    "__version__",
    "omit",
    "types",
]

_MODULES = {"Client": "._client", "AsyncClient": "._client", "types": ".types"}


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(_MODULES.get(name, "._runtime"), __name__)
    value: object = module if name == "types" else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
