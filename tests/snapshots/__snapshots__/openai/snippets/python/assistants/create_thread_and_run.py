from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

run = client.assistants.create_thread_and_run(assistant_id="asst_abc123")
print(run)
