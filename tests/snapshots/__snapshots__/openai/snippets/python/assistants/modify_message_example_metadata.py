from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

message = client.assistants.modify_message(
    thread_id="thread_abc123",
    message_id="msg_abc123",
    metadata={"rating": "5"},
)
print(message)
