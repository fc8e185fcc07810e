from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

with client.chat.create_chat_completion(
    messages=[{"role": "user", "content": "Name three uses for a brick."}],
    model="gpt-4o",
    stream_options={"include_usage": True},
    stream=True,
) as events:
    for event in events:
        print(event)
