from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

message = client.assistants.create_message(
    thread_id="thread_abc123",
    role="user",
    content="Explain deep learning to a five-year-old.",
)
print(message)
