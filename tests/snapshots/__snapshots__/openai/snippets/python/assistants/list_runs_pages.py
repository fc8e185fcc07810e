from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for run in client.assistants.list_runs(thread_id="thread_abc123", limit=100):
    print(run)
