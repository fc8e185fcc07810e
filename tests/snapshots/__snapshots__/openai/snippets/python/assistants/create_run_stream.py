from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

with client.assistants.create_run(
    thread_id="thread_abc123",
    assistant_id="asst_abc123",
    stream=True,
) as events:
    for event in events:
        print(event)
