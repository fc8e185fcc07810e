from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

thread = client.assistants.get_thread(thread_id="thread_abc123")
print(thread)
