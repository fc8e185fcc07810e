from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

message = client.assistants.create_message(
    thread_id="thread_abc123",
    role="user",
    content="How long do refunds take?",
    attachments=[
        {
            "file_id": "file-abc123",
            "tools": [{"type": "file_search"}, {"type": "code_interpreter"}],
        },
    ],
    metadata={"source": "web"},
)
print(message)
