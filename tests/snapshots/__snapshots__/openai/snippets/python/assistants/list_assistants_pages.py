from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for assistant in client.assistants.list_assistants(limit=100):
    print(assistant)
