from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Events,
    Operation,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import AsyncStream, Omit, RequestOptions, Stream

_CREATE_CHAT_COMPLETION: Operation[types.CreateChatCompletionResponse] = Operation(
    "POST",
    "/chat/completions",
    returns=lambda: types.CreateChatCompletionResponse,
    body="json",
    stream=Events(lambda: types.CreateChatCompletionStreamResponse),
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)


class Chat(Resource):
    """One answer to one conversation that you send along each time. Nothing is
    remembered.
    """

    @property
    def with_raw_response(self) -> ChatWithRawResponse:
        return ChatWithRawResponse(self._client)

    @overload
    def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.CreateChatCompletionResponse: ...
    @overload
    def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: Literal[True],
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Stream[types.CreateChatCompletionStreamResponse]: ...
    @overload
    def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: bool,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> (
        types.CreateChatCompletionResponse
        | Stream[types.CreateChatCompletionStreamResponse]
    ): ...
    def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> (
        types.CreateChatCompletionResponse
        | Stream[types.CreateChatCompletionStreamResponse]
    ):
        """Create chat completion

        Answers a conversation. The whole conversation goes along with every call.

        Described here is the text side of this call. Pictures, sound, web search,
        custom tools, cache control and predicted outputs are left out.

        `POST /chat/completions`

        Args:
            messages: The conversation so far, the oldest message first.
            model: The model that answers.
            max_completion_tokens: A limit on the tokens of the answer, thinking
                included.
            max_tokens: Deprecated. The former name of `max_completion_tokens`.
                Reasoning models refuse it.
            temperature: How freely words are picked. 0 is sober, 2 is wild. Default:
                `1`.
            top_p: The share of likely words that is picked from. Change this or
                `temperature`, not both. Default: `1`.
            frequency_penalty: Above 0, a word is avoided more each time it was used.
                Default: `0`.
            presence_penalty: Above 0, a word is avoided once it was used. Default: `0`.
            logit_bias: Token ids, and how much to favour each, from -100 (never) to 100
                (always).
            logprobs: Whether to tell how likely each token was. Default: `False`.
            top_logprobs: How many likely tokens to tell for each place. Needs
                `logprobs`.
            n: How many answers to give. Each of them is paid for. Default: `1`.
            stop: Up to 4 texts. The answer ends before the first of them. Not for every
                model.
            response_format: The form of the answer.
            tools: Functions that the model may ask for.
            tool_choice: Whether functions are asked for.

                - `auto`: the model decides.
                - `none`: never.
                - `required`: at least one.
                - an object: this one.
            parallel_tool_calls: Whether several functions may be asked for at once.
            reasoning_effort: How long a reasoning model thinks before it speaks. Each
                model knows some of these.
            verbosity: How wordy the answer is. Default: `"medium"`.
            service_tier: How fast, and at which price, the request is served.
            store: Whether to keep the answer on the service, for evaluations and the
                like. Default: `False`.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
            user: Deprecated. Your id for the person who asks. Use `safety_identifier`
                instead.
            safety_identifier: Your id for the person who asks, for the detection of
                abuse. Send a hash, not a name.
            stream: Whether to send the answer in pieces. Default: `False`.
        """
        return self._call_or_stream(
            _CREATE_CHAT_COMPLETION,
            stream=stream,
            body={
                "messages": messages,
                "model": model,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "n": n,
                "stop": stop,
                "response_format": response_format,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "verbosity": verbosity,
                "service_tier": service_tier,
                "store": store,
                "metadata": metadata,
                "user": user,
                "safety_identifier": safety_identifier,
                "stream": stream,
                "stream_options": stream_options,
            },
            options=request_options,
        )


class AsyncChat(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncChatWithRawResponse:
        return AsyncChatWithRawResponse(self._client)

    @overload
    async def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.CreateChatCompletionResponse: ...
    @overload
    async def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: Literal[True],
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.CreateChatCompletionStreamResponse]: ...
    @overload
    async def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: bool,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> (
        types.CreateChatCompletionResponse
        | AsyncStream[types.CreateChatCompletionStreamResponse]
    ): ...
    async def create_chat_completion(
        self,
        *,
        messages: Sequence[types.ChatCompletionRequestMessageParam],
        model: str,
        max_completion_tokens: int | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        n: int | None | Omit = omit,
        stop: str | list[str] | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormatParam | Omit
        ) = omit,
        tools: Sequence[types.ChatCompletionToolParam] | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOptionParam | Omit = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        verbosity: Literal["low", "medium", "high"] | None | Omit = omit,
        service_tier: types.ServiceTier | Omit = omit,
        store: bool | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        user: str | Omit = omit,
        safety_identifier: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stream_options: types.ChatCompletionStreamOptionsParam | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> (
        types.CreateChatCompletionResponse
        | AsyncStream[types.CreateChatCompletionStreamResponse]
    ):
        """Create chat completion"""
        return await self._call_or_stream(
            _CREATE_CHAT_COMPLETION,
            stream=stream,
            body={
                "messages": messages,
                "model": model,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "temperature": temperature,
                "top_p": top_p,
                "frequency_penalty": frequency_penalty,
                "presence_penalty": presence_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "top_logprobs": top_logprobs,
                "n": n,
                "stop": stop,
                "response_format": response_format,
                "tools": tools,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning_effort": reasoning_effort,
                "verbosity": verbosity,
                "service_tier": service_tier,
                "store": store,
                "metadata": metadata,
                "user": user,
                "safety_identifier": safety_identifier,
                "stream": stream,
                "stream_options": stream_options,
            },
            options=request_options,
        )


class ChatWithRawResponse(RawResource):
    create_chat_completion = raw(Chat.create_chat_completion)


class AsyncChatWithRawResponse(AsyncRawResource):
    create_chat_completion = async_raw(AsyncChat.create_chat_completion)
