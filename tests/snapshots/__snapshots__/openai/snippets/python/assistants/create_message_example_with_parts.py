from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

message = client.assistants.create_message(
    thread_id="thread_abc123",
    role="user",
    content=[
        {"type": "text", "text": "What does this chart tell us?"},
        {
            "type": "image_file",
            "image_file": {"file_id": "file-def456", "detail": "high"},
        },
    ],
)
print(message)
