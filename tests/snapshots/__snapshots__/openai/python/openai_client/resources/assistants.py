from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from .. import types
from .._runtime import (
    AsyncRawResource,
    AsyncResource,
    Events,
    Operation,
    Pagination,
    RawResource,
    Resource,
    async_raw,
    omit,
    raw,
)

if TYPE_CHECKING:
    from .._runtime import (
        AsyncPaginator,
        AsyncStream,
        Omit,
        Page,
        RequestOptions,
        Stream,
    )

_LIST_ASSISTANTS: Operation[types.ListAssistantsResponse] = Operation(
    "GET",
    "/assistants",
    returns=lambda: types.ListAssistantsResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={"401": lambda: types.ErrorResponse, "429": lambda: types.ErrorResponse},
    deprecated="list_assistants is deprecated.",
)

_CREATE_ASSISTANT: Operation[types.AssistantObject] = Operation(
    "POST",
    "/assistants",
    returns=lambda: types.AssistantObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
    deprecated="create_assistant is deprecated.",
)

_GET_ASSISTANT: Operation[types.AssistantObject] = Operation(
    "GET",
    "/assistants/{assistant_id}",
    returns=lambda: types.AssistantObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
    deprecated="get_assistant is deprecated.",
)

_MODIFY_ASSISTANT: Operation[types.AssistantObject] = Operation(
    "POST",
    "/assistants/{assistant_id}",
    returns=lambda: types.AssistantObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
    deprecated="modify_assistant is deprecated.",
)

_DELETE_ASSISTANT: Operation[types.DeleteAssistantResponse] = Operation(
    "DELETE",
    "/assistants/{assistant_id}",
    returns=lambda: types.DeleteAssistantResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
    deprecated="delete_assistant is deprecated.",
)

_CREATE_THREAD: Operation[types.ThreadObject] = Operation(
    "POST",
    "/threads",
    returns=lambda: types.ThreadObject,
    body="json",
    body_required=False,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CREATE_THREAD_AND_RUN: Operation[types.RunObject] = Operation(
    "POST",
    "/threads/runs",
    returns=lambda: types.RunObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    stream=Events(lambda: types.AssistantStreamEvent, envelope=True),
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_THREAD: Operation[types.ThreadObject] = Operation(
    "GET",
    "/threads/{thread_id}",
    returns=lambda: types.ThreadObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_MODIFY_THREAD: Operation[types.ThreadObject] = Operation(
    "POST",
    "/threads/{thread_id}",
    returns=lambda: types.ThreadObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DELETE_THREAD: Operation[types.DeleteThreadResponse] = Operation(
    "DELETE",
    "/threads/{thread_id}",
    returns=lambda: types.DeleteThreadResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_LIST_MESSAGES: Operation[types.ListMessagesResponse] = Operation(
    "GET",
    "/threads/{thread_id}/messages",
    returns=lambda: types.ListMessagesResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CREATE_MESSAGE: Operation[types.MessageObject] = Operation(
    "POST",
    "/threads/{thread_id}/messages",
    returns=lambda: types.MessageObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_MESSAGE: Operation[types.MessageObject] = Operation(
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    returns=lambda: types.MessageObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_MODIFY_MESSAGE: Operation[types.MessageObject] = Operation(
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    returns=lambda: types.MessageObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_DELETE_MESSAGE: Operation[types.DeleteMessageResponse] = Operation(
    "DELETE",
    "/threads/{thread_id}/messages/{message_id}",
    returns=lambda: types.DeleteMessageResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_LIST_RUNS: Operation[types.ListRunsResponse] = Operation(
    "GET",
    "/threads/{thread_id}/runs",
    returns=lambda: types.ListRunsResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CREATE_RUN: Operation[types.RunObject] = Operation(
    "POST",
    "/threads/{thread_id}/runs",
    returns=lambda: types.RunObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    stream=Events(lambda: types.AssistantStreamEvent, envelope=True),
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_RUN: Operation[types.RunObject] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    returns=lambda: types.RunObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_MODIFY_RUN: Operation[types.RunObject] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    returns=lambda: types.RunObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_CANCEL_RUN: Operation[types.RunObject] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    returns=lambda: types.RunObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_SUBMIT_TOOL_OUTPUTS_TO_RUN: Operation[types.RunObject] = Operation(
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    returns=lambda: types.RunObject,
    body="json",
    headers={"OpenAI-Beta": "assistants=v2"},
    stream=Events(lambda: types.AssistantStreamEvent, envelope=True),
    errors={
        "400": lambda: types.ErrorResponse,
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_LIST_RUN_STEPS: Operation[types.ListRunStepsResponse] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps",
    returns=lambda: types.ListRunStepsResponse,
    headers={"OpenAI-Beta": "assistants=v2"},
    pagination=Pagination("cursor", param="after", next="last_id", has_more="has_more"),
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)

_GET_RUN_STEP: Operation[types.RunStepObject] = Operation(
    "GET",
    "/threads/{thread_id}/runs/{run_id}/steps/{step_id}",
    returns=lambda: types.RunStepObject,
    headers={"OpenAI-Beta": "assistants=v2"},
    errors={
        "401": lambda: types.ErrorResponse,
        "404": lambda: types.ErrorResponse,
        "429": lambda: types.ErrorResponse,
    },
)


class Assistants(Resource):
    """Assistants answer in conversations that the service remembers.

    An assistant is a model with instructions and tools. A thread holds messages. A run
    lets an assistant work on a thread, and its steps tell what it did.
    """

    @property
    def with_raw_response(self) -> AssistantsWithRawResponse:
        return AssistantsWithRawResponse(self._client)

    def list_assistants(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.AssistantObject, types.ListAssistantsResponse]:
        """List assistants

        Deprecated.

        Gives the assistants of your project, a page at a time.

        `GET /assistants`

        Args:
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
        """
        return self._page(
            _LIST_ASSISTANTS,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    def create_assistant(
        self,
        *,
        model: str | types.AssistantSupportedModels,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        tools: Sequence[types.AssistantToolParam | types.AssistantTool] | Omit = omit,
        tool_resources: types.CreateToolResourcesParam | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Create assistant

        Deprecated.

        Makes an assistant from a model, and optionally instructions and tools.

        `POST /assistants`

        Args:
            model: The model that does the thinking. Any name is taken; the known ones
                are listed.
            name: A name for people.
            description: A word on what it is good for.
            instructions: What the model is told before anything else.
            reasoning_effort: How long a reasoning model thinks before it speaks. Each
                model knows some of these.
            tools: What it may use. Default: `[]`.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
            temperature: How freely words are picked. 0 is sober, 2 is wild. Default:
                `1`.
            top_p: The share of likely words that is picked from. Change this or
                `temperature`, not both. Default: `1`.
        """
        return self._call(
            _CREATE_ASSISTANT,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=request_options,
        )

    def get_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Get assistant

        Deprecated.

        Gives one assistant.

        `GET /assistants/{assistant_id}`

        Args:
            assistant_id: Which assistant.
        """
        return self._call(
            _GET_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    def modify_assistant(
        self,
        assistant_id: str,
        *,
        model: str | types.AssistantSupportedModels | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Sequence[types.AssistantToolParam | types.AssistantTool] | Omit = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Modify assistant

        Deprecated.

        Changes the fields that you send. The others stay as they are.

        `POST /assistants/{assistant_id}`

        Args:
            assistant_id: Which assistant.
            model: Another model. Any name is taken; the known ones are listed.
            reasoning_effort: How long a reasoning model thinks before it speaks. Each
                model knows some of these.
            name: Another name.
            description: Another word on what it is good for.
            instructions: Other instructions.
            tools: The tools, all of them. They replace those it had. Default: `[]`.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
            temperature: How freely words are picked. 0 is sober, 2 is wild. Default:
                `1`.
            top_p: The share of likely words that is picked from. Default: `1`.
        """
        return self._call(
            _MODIFY_ASSISTANT,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=request_options,
        )

    def delete_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteAssistantResponse:
        """Delete assistant

        Deprecated.

        Removes an assistant for good.

        `DELETE /assistants/{assistant_id}`

        Args:
            assistant_id: Which assistant.
        """
        return self._call(
            _DELETE_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    def create_thread(
        self,
        *,
        messages: Sequence[types.CreateMessageRequestParam] | Omit = omit,
        tool_resources: types.CreateToolResourcesParam | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Create thread

        Opens a thread. It may start empty, or with messages.

        `POST /threads`

        Args:
            messages: The messages to start with.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _CREATE_THREAD,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=request_options,
        )

    @overload
    def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> Stream[types.AssistantStreamEvent]: ...
    @overload
    def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]: ...
    def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]:
        """Create thread and run

        Opens a thread and starts a run on it, in one call.

        Without `stream`, the answer is the run as it stands when it is queued; ask for
        it again with `getRun` until it has ended. With `stream` set to true, the answer
        is a stream of events that ends when the run does.

        `POST /threads/runs`

        Args:
            assistant_id: The assistant that should answer.
            thread: A new thread.
            model: Another model than the assistant's, for this run.
            instructions: Instructions for this run, in place of the assistant's.
            tools: Tools for this run, in place of the assistant's.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
            temperature: How freely words are picked. 0 is sober, 2 is wild. Default:
                `1`.
            top_p: The share of likely words that is picked from. Change this or
                `temperature`, not both. Default: `1`.
            stream: Whether to send events while the run is at work. The last one is
                `[DONE]`.
            max_prompt_tokens: A limit on the tokens that the run may read, over all its
                turns.

                A run that needs more ends as `incomplete`.
            max_completion_tokens: A limit on the tokens that the run may write, over
                all its turns.

                A run that needs more ends as `incomplete`.
            parallel_tool_calls: Whether several functions may be asked for at once.
        """
        return self._call_or_stream(
            _CREATE_THREAD_AND_RUN,
            stream=stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=request_options,
        )

    def get_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Get thread

        Gives one thread. Its messages have a list of their own.

        `GET /threads/{thread_id}`

        Args:
            thread_id: Which thread.
        """
        return self._call(
            _GET_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def modify_thread(
        self,
        thread_id: str,
        *,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Modify thread

        Changes what the tools of a thread may read, or its metadata.

        `POST /threads/{thread_id}`

        Args:
            thread_id: Which thread.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _MODIFY_THREAD,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=request_options,
        )

    def delete_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteThreadResponse:
        """Delete thread

        Removes a thread for good.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: Which thread.
        """
        return self._call(
            _DELETE_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def list_messages(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.MessageObject, types.ListMessagesResponse]:
        """List messages

        Gives the messages of a thread, the newest first unless `order` says otherwise.

        `GET /threads/{thread_id}/messages`

        Args:
            thread_id: Which thread.
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
            run_id: Keep only the messages that this run wrote.
        """
        return self._page(
            _LIST_MESSAGES,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=request_options,
        )

    def create_message(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str | Sequence[types.MessageRequestContentParam],
        attachments: (
            Sequence[types.CreateMessageRequestAttachmentsItemParam] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Create message

        Adds a message to the end of a thread. No assistant answers until a run is
        started.

        `POST /threads/{thread_id}/messages`

        Args:
            thread_id: Which thread.
            role: Who speaks. Use `assistant` to put words into the mouth of the
                assistant.
            content: What is said, as text or as parts.
            attachments: Files to take along, and which tools may read them.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _CREATE_MESSAGE,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=request_options,
        )

    def get_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Get message

        Gives one message of a thread.

        `GET /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: Which thread.
            message_id: Which message of the thread.
        """
        return self._call(
            _GET_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    def modify_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Modify message

        Changes the metadata of a message. What it says cannot be changed.

        `POST /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: Which thread.
            message_id: Which message of the thread.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _MODIFY_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def delete_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteMessageResponse:
        """Delete message

        Takes a message out of its thread.

        `DELETE /threads/{thread_id}/messages/{message_id}`

        Args:
            thread_id: Which thread.
            message_id: Which message of the thread.
        """
        return self._call(
            _DELETE_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.RunObject, types.ListRunsResponse]:
        """List runs

        Gives the runs of a thread, the newest first unless `order` says otherwise.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: Which thread.
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
        """
        return self._page(
            _LIST_RUNS,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    @overload
    def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> Stream[types.AssistantStreamEvent]: ...
    @overload
    def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]: ...
    def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]:
        """Create run

        Starts a run of an assistant on a thread that exists.

        A thread takes one run at a time. Messages cannot be added to it while the run
        is at work.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: Which thread.
            include: More to put into the answer. The texts that a file search found are
                the only choice.
            assistant_id: The assistant that should answer.
            model: Another model than the assistant's, for this run.
            reasoning_effort: How long a reasoning model thinks before it speaks. Each
                model knows some of these.
            instructions: Instructions for this run, in place of the assistant's.
            additional_instructions: Instructions for this run, on top of the others.
            additional_messages: Messages to add to the thread before work begins.
            tools: Tools for this run, in place of the assistant's.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
            temperature: How freely words are picked. 0 is sober, 2 is wild. Default:
                `1`.
            top_p: The share of likely words that is picked from. Change this or
                `temperature`, not both. Default: `1`.
            stream: Whether to send events while the run is at work. The last one is
                `[DONE]`.
            max_prompt_tokens: A limit on the tokens that the run may read, over all its
                turns.

                A run that needs more ends as `incomplete`.
            max_completion_tokens: A limit on the tokens that the run may write, over
                all its turns.

                A run that needs more ends as `incomplete`.
            parallel_tool_calls: Whether several functions may be asked for at once.
        """
        return self._call_or_stream(
            _CREATE_RUN,
            stream=stream,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=request_options,
        )

    def get_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Get run

        Gives one run. Call it again to follow a run that is not streamed.

        `GET /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
        """
        return self._call(
            _GET_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    def modify_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Modify run

        Changes the metadata of a run.

        `POST /threads/{thread_id}/runs/{run_id}`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
            metadata: Up to 16 notes of your own on an object, such as an order number.

                A key has at most 64 characters, a value at most 512.
        """
        return self._call(
            _MODIFY_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=request_options,
        )

    def cancel_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Cancel run

        Asks a run that is `in_progress` to stop. It is `cancelling` until it has
        stopped.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
        """
        return self._call(
            _CANCEL_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    @overload
    def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: Literal[False] | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> Stream[types.AssistantStreamEvent]: ...
    @overload
    def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: bool,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]: ...
    def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: bool | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | Stream[types.AssistantStreamEvent]:
        """Submit tool outputs to run

        Hands back what your functions returned, so that a run in `requires_action` can
        go on.

        Send the outputs of all calls that the run waits for in one request. The
        spelling of the operation's id is the service's own.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
            tool_outputs: One output for each call that the run waits for.
            stream: Whether to send events while the run is at work. The last one is
                `[DONE]`.
        """
        return self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS_TO_RUN,
            stream=stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream},
            options=request_options,
        )

    def list_run_steps(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> Page[types.RunStepObject, types.ListRunStepsResponse]:
        """List run steps

        Gives what a run did, step by step.

        `GET /threads/{thread_id}/runs/{run_id}/steps`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
            limit: How many objects a page may hold. Default: `20`.
            order: Oldest first (`asc`) or newest first (`desc`), by the time of
                creation. Default: `"desc"`.
            after: An id. The page starts behind this object; take the `last_id` of the
                page before.
            before: An id. The page ends ahead of this object; take the `first_id` of
                the page after.
            include: More to put into the answer. The texts that a file search found are
                the only choice.
        """
        return self._page(
            _LIST_RUN_STEPS,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
            options=request_options,
        )

    def get_run_step(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunStepObject:
        """Get run step

        Gives one step of a run.

        `GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}`

        Args:
            thread_id: Which thread.
            run_id: Which run of the thread.
            step_id: Which step of the run.
            include: More to put into the answer. The texts that a file search found are
                the only choice.
        """
        return self._call(
            _GET_RUN_STEP,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
            options=request_options,
        )


class AsyncAssistants(AsyncResource):
    @property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        return AsyncAssistantsWithRawResponse(self._client)

    def list_assistants(
        self,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.AssistantObject, types.ListAssistantsResponse]:
        """List assistants"""
        return self._page(
            _LIST_ASSISTANTS,
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    async def create_assistant(
        self,
        *,
        model: str | types.AssistantSupportedModels,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        tools: Sequence[types.AssistantToolParam | types.AssistantTool] | Omit = omit,
        tool_resources: types.CreateToolResourcesParam | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Create assistant"""
        return await self._call(
            _CREATE_ASSISTANT,
            body={
                "model": model,
                "name": name,
                "description": description,
                "instructions": instructions,
                "reasoning_effort": reasoning_effort,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=request_options,
        )

    async def get_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Get assistant"""
        return await self._call(
            _GET_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    async def modify_assistant(
        self,
        assistant_id: str,
        *,
        model: str | types.AssistantSupportedModels | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Sequence[types.AssistantToolParam | types.AssistantTool] | Omit = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.AssistantObject:
        """Modify assistant"""
        return await self._call(
            _MODIFY_ASSISTANT,
            path={"assistant_id": assistant_id},
            body={
                "model": model,
                "reasoning_effort": reasoning_effort,
                "name": name,
                "description": description,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "response_format": response_format,
            },
            options=request_options,
        )

    async def delete_assistant(
        self,
        assistant_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteAssistantResponse:
        """Delete assistant"""
        return await self._call(
            _DELETE_ASSISTANT,
            path={"assistant_id": assistant_id},
            options=request_options,
        )

    async def create_thread(
        self,
        *,
        messages: Sequence[types.CreateMessageRequestParam] | Omit = omit,
        tool_resources: types.CreateToolResourcesParam | None | Omit = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Create thread"""
        return await self._call(
            _CREATE_THREAD,
            body={
                "messages": messages,
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            options=request_options,
        )

    @overload
    async def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    async def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.AssistantStreamEvent]: ...
    @overload
    async def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]: ...
    async def create_thread_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequestParam | Omit = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]:
        """Create thread and run"""
        return await self._call_or_stream(
            _CREATE_THREAD_AND_RUN,
            stream=stream,
            body={
                "assistant_id": assistant_id,
                "thread": thread,
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=request_options,
        )

    async def get_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Get thread"""
        return await self._call(
            _GET_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    async def modify_thread(
        self,
        thread_id: str,
        *,
        tool_resources: (
            types.ToolResourcesParam | types.ToolResources | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.ThreadObject:
        """Modify thread"""
        return await self._call(
            _MODIFY_THREAD,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            options=request_options,
        )

    async def delete_thread(
        self,
        thread_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteThreadResponse:
        """Delete thread"""
        return await self._call(
            _DELETE_THREAD,
            path={"thread_id": thread_id},
            options=request_options,
        )

    def list_messages(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        run_id: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.MessageObject, types.ListMessagesResponse]:
        """List messages"""
        return self._page(
            _LIST_MESSAGES,
            path={"thread_id": thread_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "run_id": run_id,
            },
            options=request_options,
        )

    async def create_message(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str | Sequence[types.MessageRequestContentParam],
        attachments: (
            Sequence[types.CreateMessageRequestAttachmentsItemParam] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Create message"""
        return await self._call(
            _CREATE_MESSAGE,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "attachments": attachments,
                "metadata": metadata,
            },
            options=request_options,
        )

    async def get_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Get message"""
        return await self._call(
            _GET_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    async def modify_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.MessageObject:
        """Modify message"""
        return await self._call(
            _MODIFY_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            body={"metadata": metadata},
            options=request_options,
        )

    async def delete_message(
        self,
        thread_id: str,
        message_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.DeleteMessageResponse:
        """Delete message"""
        return await self._call(
            _DELETE_MESSAGE,
            path={"thread_id": thread_id, "message_id": message_id},
            options=request_options,
        )

    def list_runs(
        self,
        thread_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.RunObject, types.ListRunsResponse]:
        """List runs"""
        return self._page(
            _LIST_RUNS,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            options=request_options,
        )

    @overload
    async def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[False] | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    async def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: Literal[True],
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.AssistantStreamEvent]: ...
    @overload
    async def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]: ...
    async def create_run(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        model: str | types.AssistantSupportedModels | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Sequence[types.CreateMessageRequestParam] | None | Omit
        ) = omit,
        tools: (
            Sequence[types.AssistantToolParam | types.AssistantTool] | None | Omit
        ) = omit,
        metadata: types.Metadata | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: (
            types.TruncationObjectParam | types.TruncationObject | None | Omit
        ) = omit,
        tool_choice: (
            types.AssistantsApiToolChoiceOptionParam
            | types.AssistantsApiToolChoiceOption
            | None
            | Omit
        ) = omit,
        parallel_tool_calls: types.ParallelToolCalls | Omit = omit,
        response_format: (
            types.AssistantsApiResponseFormatOptionParam
            | types.AssistantsApiResponseFormatOption
            | None
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]:
        """Create run"""
        return await self._call_or_stream(
            _CREATE_RUN,
            stream=stream,
            path={"thread_id": thread_id},
            query={"include[]": include},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "reasoning_effort": reasoning_effort,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "parallel_tool_calls": parallel_tool_calls,
                "response_format": response_format,
            },
            options=request_options,
        )

    async def get_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Get run"""
        return await self._call(
            _GET_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    async def modify_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        metadata: types.Metadata | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Modify run"""
        return await self._call(
            _MODIFY_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"metadata": metadata},
            options=request_options,
        )

    async def cancel_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject:
        """Cancel run"""
        return await self._call(
            _CANCEL_RUN,
            path={"thread_id": thread_id, "run_id": run_id},
            options=request_options,
        )

    @overload
    async def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: Literal[False] | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject: ...
    @overload
    async def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: Literal[True],
        request_options: RequestOptions | None = None,
    ) -> AsyncStream[types.AssistantStreamEvent]: ...
    @overload
    async def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: bool,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]: ...
    async def submit_tool_outputs_to_run(
        self,
        thread_id: str,
        run_id: str,
        *,
        tool_outputs: Sequence[types.SubmitToolOutputsRunRequestToolOutputsItemParam],
        stream: bool | None | Omit = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunObject | AsyncStream[types.AssistantStreamEvent]:
        """Submit tool outputs to run"""
        return await self._call_or_stream(
            _SUBMIT_TOOL_OUTPUTS_TO_RUN,
            stream=stream,
            path={"thread_id": thread_id, "run_id": run_id},
            body={"tool_outputs": tool_outputs, "stream": stream},
            options=request_options,
        )

    def list_run_steps(
        self,
        thread_id: str,
        run_id: str,
        *,
        limit: int | Omit = omit,
        order: Literal["asc", "desc"] | Omit = omit,
        after: str | Omit = omit,
        before: str | Omit = omit,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> AsyncPaginator[types.RunStepObject, types.ListRunStepsResponse]:
        """List run steps"""
        return self._page(
            _LIST_RUN_STEPS,
            path={"thread_id": thread_id, "run_id": run_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "include[]": include,
            },
            options=request_options,
        )

    async def get_run_step(
        self,
        thread_id: str,
        run_id: str,
        step_id: str,
        *,
        include: (
            Sequence[
                Literal["step_details.tool_calls[*].file_search.results[*].content"]
            ]
            | Omit
        ) = omit,
        request_options: RequestOptions | None = None,
    ) -> types.RunStepObject:
        """Get run step"""
        return await self._call(
            _GET_RUN_STEP,
            path={"thread_id": thread_id, "run_id": run_id, "step_id": step_id},
            query={"include[]": include},
            options=request_options,
        )


class AssistantsWithRawResponse(RawResource):
    list_assistants = raw(Assistants.list_assistants)
    create_assistant = raw(Assistants.create_assistant)
    get_assistant = raw(Assistants.get_assistant)
    modify_assistant = raw(Assistants.modify_assistant)
    delete_assistant = raw(Assistants.delete_assistant)
    create_thread = raw(Assistants.create_thread)
    create_thread_and_run = raw(Assistants.create_thread_and_run)
    get_thread = raw(Assistants.get_thread)
    modify_thread = raw(Assistants.modify_thread)
    delete_thread = raw(Assistants.delete_thread)
    list_messages = raw(Assistants.list_messages)
    create_message = raw(Assistants.create_message)
    get_message = raw(Assistants.get_message)
    modify_message = raw(Assistants.modify_message)
    delete_message = raw(Assistants.delete_message)
    list_runs = raw(Assistants.list_runs)
    create_run = raw(Assistants.create_run)
    get_run = raw(Assistants.get_run)
    modify_run = raw(Assistants.modify_run)
    cancel_run = raw(Assistants.cancel_run)
    submit_tool_outputs_to_run = raw(Assistants.submit_tool_outputs_to_run)
    list_run_steps = raw(Assistants.list_run_steps)
    get_run_step = raw(Assistants.get_run_step)


class AsyncAssistantsWithRawResponse(AsyncRawResource):
    list_assistants = async_raw(AsyncAssistants.list_assistants)
    create_assistant = async_raw(AsyncAssistants.create_assistant)
    get_assistant = async_raw(AsyncAssistants.get_assistant)
    modify_assistant = async_raw(AsyncAssistants.modify_assistant)
    delete_assistant = async_raw(AsyncAssistants.delete_assistant)
    create_thread = async_raw(AsyncAssistants.create_thread)
    create_thread_and_run = async_raw(AsyncAssistants.create_thread_and_run)
    get_thread = async_raw(AsyncAssistants.get_thread)
    modify_thread = async_raw(AsyncAssistants.modify_thread)
    delete_thread = async_raw(AsyncAssistants.delete_thread)
    list_messages = async_raw(AsyncAssistants.list_messages)
    create_message = async_raw(AsyncAssistants.create_message)
    get_message = async_raw(AsyncAssistants.get_message)
    modify_message = async_raw(AsyncAssistants.modify_message)
    delete_message = async_raw(AsyncAssistants.delete_message)
    list_runs = async_raw(AsyncAssistants.list_runs)
    create_run = async_raw(AsyncAssistants.create_run)
    get_run = async_raw(AsyncAssistants.get_run)
    modify_run = async_raw(AsyncAssistants.modify_run)
    cancel_run = async_raw(AsyncAssistants.cancel_run)
    submit_tool_outputs_to_run = async_raw(AsyncAssistants.submit_tool_outputs_to_run)
    list_run_steps = async_raw(AsyncAssistants.list_run_steps)
    get_run_step = async_raw(AsyncAssistants.get_run_step)
