from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

assistant = client.assistants.create_assistant(model="gpt-4o")
print(assistant)
