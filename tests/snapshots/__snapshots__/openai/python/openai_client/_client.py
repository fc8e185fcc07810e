"""The clients: credentials, servers, and the resources as attributes."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._runtime import AsyncBaseClient, BaseClient, ClientConfig, Scheme, Server, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import AsyncCredential, Credential, Omit, Timeout
    from .resources.assistants import AsyncAssistants, Assistants
    from .resources.audio import AsyncAudio, Audio
    from .resources.chat import AsyncChat, Chat
    from .resources.files import AsyncFiles, Files
    from .resources.models import AsyncModels, Models
    from .resources.vector_stores import AsyncVectorStores, VectorStores

_CONFIG = ClientConfig(
    name="openai-client",
    version="2.3.0",
    servers=(Server("https://api.openai.com/v1"),),
    base_url_env="OPENAI_BASE_URL",
    schemes={"ApiKeyAuth": Scheme("bearer", argument="api_key", env="OPENAI_API_KEY")},
    security=(("ApiKeyAuth",),),
)


class Client(BaseClient):
    """A client for OpenAI API.

    `api_key` comes from `OPENAI_API_KEY` in the environment.
    """

    def __init__(
        self,
        *,
        api_key: Credential | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.Client | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            credentials={"ApiKeyAuth": api_key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def assistants(self) -> Assistants:
        from .resources.assistants import Assistants

        return Assistants(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        from .resources.vector_stores import VectorStores

        return VectorStores(self)

    @cached_property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def models(self) -> Models:
        from .resources.models import Models

        return Models(self)

    @cached_property
    def chat(self) -> Chat:
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def audio(self) -> Audio:
        from .resources.audio import Audio

        return Audio(self)


class AsyncClient(AsyncBaseClient):
    """An asynchronous client for OpenAI API.

    `api_key` comes from `OPENAI_API_KEY` in the environment.
    """

    def __init__(
        self,
        *,
        api_key: AsyncCredential | None = None,
        base_url: str | None = None,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        strict: bool = False,
    ) -> None:
        super().__init__(
            config=_CONFIG,
            credentials={"ApiKeyAuth": api_key},
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            strict=strict,
        )

    @cached_property
    def assistants(self) -> AsyncAssistants:
        from .resources.assistants import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        from .resources.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .resources.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .resources.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        from .resources.audio import AsyncAudio

        return AsyncAudio(self)
