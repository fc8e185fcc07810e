from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

with client.assistants.create_thread_and_run(
    assistant_id="asst_abc123",
    thread={
        "messages": [
            {"role": "user", "content": "Explain deep learning to a five-year-old."},
        ],
    },
    stream=True,
) as events:
    for event in events:
        print(event)
