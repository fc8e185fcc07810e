from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.assistants.list_run_steps(thread_id="thread_abc123", run_id="run_abc123")
print(page.items)
