from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.assistants.list_assistants()
print(page.items)
