from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.assistants.delete_thread(thread_id="thread_abc123")
print(response)
