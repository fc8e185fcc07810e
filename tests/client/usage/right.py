"""Uses the client as its types say. Type checkers find nothing here."""

from __future__ import annotations

from pathlib import Path

from openai_client import (
    APIStatusError,
    AsyncClient,
    Client,
    Page,
    RateLimitError,
    RawResponse,
    Stream,
    omit,
    types,
)


def plain(client: Client, wordy: bool) -> str:
    run: types.RunObject = client.assistants.create_thread_and_run(
        assistant_id="asst_abc123",
        thread={"messages": [{"role": "user", "content": "Hello"}], "metadata": {"a": "b"}},
        tools=[{"type": "code_interpreter"}, {"type": "function", "function": {"name": "f"}}],
        temperature=0.5 if wordy else omit,
        response_format={"type": "json_object"},
        request_options={"timeout": 3, "headers": {"X-A": "b"}},
    )
    if run.required_action is not None:
        for call in run.required_action.submit_tool_outputs.tool_calls:
            print(call.function.name.upper())
    return run.status


def streaming(client: Client, stream: bool) -> None:
    with client.assistants.create_thread_and_run(assistant_id="a", stream=True) as events:
        for event in events:
            if event.event == "thread.message.delta" and event.data.delta.content:
                print(event.data.id.upper())
            elif event.event == "thread.run.completed":
                print(event.data.usage)
    either = client.assistants.create_thread_and_run(assistant_id="a", stream=stream)
    if isinstance(either, Stream):
        either.close()
    else:
        print(either.status)


def lists(client: Client) -> list[str]:
    page: Page[types.AssistantObject, types.ListAssistantsResponse] = (
        client.assistants.list_assistants(limit=3, order="desc")
    )
    print(page.body.has_more)
    return [assistant.id for assistant in page]


def files(client: Client, path: Path) -> bytes:
    uploaded = client.files.create_file(file=path, purpose="assistants")
    client.files.create_file(file=("a.txt", b"text", "text/plain"), purpose="vision")
    return client.files.download_file(uploaded.id).read()


def raw(client: Client) -> types.RunObject:
    response: RawResponse[types.RunObject] = client.assistants.with_raw_response.get_run(
        "thread_1", "run_1"
    )
    print(response.headers["x-request-id"])
    return response.parse()


def errors(client: Client) -> None:
    try:
        client.with_options(max_retries=5).models.delete_model("m")
    except RateLimitError as error:
        print(error.request_id, error.body)
    except APIStatusError as error:
        print(error.status_code)


async def asynchronous() -> None:
    async with AsyncClient(api_key=lambda: "sk") as client:
        run = await client.assistants.create_thread_and_run(assistant_id="a")
        print(run.thread_id.upper())
        events = await client.assistants.create_thread_and_run(assistant_id="a", stream=True)
        async with events:
            async for event in events:
                print(event.event.upper())
        async for assistant in client.assistants.list_assistants():
            print(assistant.id.upper())
