"""Every operation of Assistants, called once."""

from __future__ import annotations

from openai_client import Client


def test_list_assistants(client: Client) -> None:
    client.assistants.list_assistants()


def test_create_assistant(client: Client) -> None:
    client.assistants.create_assistant(model="gpt-4o")


def test_get_assistant(client: Client) -> None:
    client.assistants.get_assistant(assistant_id="asst_abc123")


def test_modify_assistant(client: Client) -> None:
    client.assistants.modify_assistant(assistant_id="asst_abc123")


def test_delete_assistant(client: Client) -> None:
    client.assistants.delete_assistant(assistant_id="asst_abc123")


def test_create_thread(client: Client) -> None:
    client.assistants.create_thread()


def test_create_thread_and_run(client: Client) -> None:
    client.assistants.create_thread_and_run(assistant_id="asst_abc123")


def test_get_thread(client: Client) -> None:
    client.assistants.get_thread(thread_id="thread_abc123")


def test_modify_thread(client: Client) -> None:
    client.assistants.modify_thread(thread_id="thread_abc123")


def test_delete_thread(client: Client) -> None:
    client.assistants.delete_thread(thread_id="thread_abc123")


def test_list_messages(client: Client) -> None:
    client.assistants.list_messages(thread_id="thread_abc123")


def test_create_message(client: Client) -> None:
    client.assistants.create_message(
        thread_id="thread_abc123",
        role="user",
        content="Explain deep learning to a five-year-old.",
    )


def test_get_message(client: Client) -> None:
    client.assistants.get_message(thread_id="thread_abc123", message_id="msg_abc123")


def test_modify_message(client: Client) -> None:
    client.assistants.modify_message(thread_id="thread_abc123", message_id="msg_abc123")


def test_delete_message(client: Client) -> None:
    client.assistants.delete_message(thread_id="thread_abc123", message_id="msg_abc123")


def test_list_runs(client: Client) -> None:
    client.assistants.list_runs(thread_id="thread_abc123")


def test_create_run(client: Client) -> None:
    client.assistants.create_run(thread_id="thread_abc123", assistant_id="asst_abc123")


def test_get_run(client: Client) -> None:
    client.assistants.get_run(thread_id="thread_abc123", run_id="run_abc123")


def test_modify_run(client: Client) -> None:
    client.assistants.modify_run(thread_id="thread_abc123", run_id="run_abc123")


def test_cancel_run(client: Client) -> None:
    client.assistants.cancel_run(thread_id="thread_abc123", run_id="run_abc123")


def test_submit_tool_outputs_to_run(client: Client) -> None:
    client.assistants.submit_tool_outputs_to_run(
        thread_id="thread_abc123",
        run_id="run_abc123",
        tool_outputs=[{"tool_call_id": "call_abc123", "output": "Sunny, 24 degrees."}],
    )


def test_list_run_steps(client: Client) -> None:
    client.assistants.list_run_steps(thread_id="thread_abc123", run_id="run_abc123")


def test_get_run_step(client: Client) -> None:
    client.assistants.get_run_step(
        thread_id="thread_abc123",
        run_id="run_abc123",
        step_id="step_abc123",
    )
