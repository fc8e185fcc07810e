from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.chat.create_chat_completion(
    messages=[{"role": "user", "content": "Name three uses for a brick."}],
    model="gpt-4o",
)
print(response)
