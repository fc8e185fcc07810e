from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for message in client.assistants.list_messages(thread_id="thread_abc123", limit=100):
    print(message)
