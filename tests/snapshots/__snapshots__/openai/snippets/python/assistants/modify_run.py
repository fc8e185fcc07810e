from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.modify_run(thread_id="thread_abc123", run_id="run_abc123")
print(run)
