from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.files.list_files(
    purpose="assistants",
    limit=100,
    order="asc",
    after="obj_abc123",
)
print(page.items)
