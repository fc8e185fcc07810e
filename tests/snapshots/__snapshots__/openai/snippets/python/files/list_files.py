from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.files.list_files()
print(page.items)
