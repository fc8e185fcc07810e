from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

thread = client.assistants.create_thread()
print(thread)
