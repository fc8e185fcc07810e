from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.assistants.list_runs(thread_id="thread_abc123")
print(page.items)
