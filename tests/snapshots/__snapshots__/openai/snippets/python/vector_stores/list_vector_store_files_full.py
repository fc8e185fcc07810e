from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.vector_stores.list_vector_store_files(
    vector_store_id="vs_abc123",
    limit=50,
    order="asc",
    after="obj_abc123",
    before="obj_def456",
    filter="completed",
)
print(page.items)
