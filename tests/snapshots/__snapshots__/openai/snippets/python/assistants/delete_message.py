from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.assistants.delete_message(
    thread_id="thread_abc123",
    message_id="msg_abc123",
)
print(response)
