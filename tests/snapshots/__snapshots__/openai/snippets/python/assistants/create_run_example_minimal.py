from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.create_run(
    thread_id="thread_abc123",
    assistant_id="asst_abc123",
)
print(run)
