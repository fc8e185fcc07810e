from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for run_step in client.assistants.list_run_steps(
    thread_id="thread_abc123",
    run_id="run_abc123",
    limit=100,
):
    print(run_step)
