from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.vector_stores.list_vector_stores(
    limit=50,
    order="asc",
    after="obj_abc123",
    before="obj_def456",
)
print(page.items)
