"""Uses the client wrongly. Type checkers find every line that says so, and no other."""

from __future__ import annotations

from openai_client import AsyncClient, Client, types

client = Client()

client.assistants.create_thread_and_run()  # wrong: an argument is missing
client.assistants.create_thread_and_run("asst_abc123")  # wrong: only by keyword
client.assistants.create_thread_and_run(assistant_id=3)  # wrong: not a string
client.assistants.create_thread_and_run(assistant_id="a", temprature=1)  # wrong: misspelled
client.assistants.create_a_thread()  # wrong: no such method
client.assistants.list_assistants(order="up")  # wrong: not one of the values
client.assistants.get_run("thread_1")  # wrong: a path parameter is missing
client.files.create_file(file=3, purpose="assistants")  # wrong: not a file

message: types.CreateMessageRequestParam = {"role": "user"}  # wrong: a member is missing
tool: types.AssistantToolsCodeParam = {"type": "code"}  # wrong: not the constant
print(client.threads)  # wrong: no such group
run = client.assistants.get_run("thread_1", "run_1")
print(run.colour)  # wrong: no such member
run.status.append("x")  # wrong: a string
print(run.usage.total_tokens)  # wrong: may be null


async def main() -> None:
    run = await AsyncClient().assistants.get_run("thread_1", "run_1")
    run.created_at.upper()  # wrong: a number
