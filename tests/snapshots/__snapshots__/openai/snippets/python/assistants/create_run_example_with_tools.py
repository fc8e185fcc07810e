from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.create_run(
    thread_id="thread_abc123",
    assistant_id="asst_abc123",
    reasoning_effort="low",
    additional_instructions="Mention the page that you found it on.",
    additional_messages=[{"role": "user", "content": "How long do refunds take?"}],
    tools=[{"type": "file_search"}],
    max_completion_tokens=500,
    tool_choice="required",
)
print(run)
