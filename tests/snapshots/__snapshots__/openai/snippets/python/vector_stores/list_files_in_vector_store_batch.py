from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.vector_stores.list_files_in_vector_store_batch(
    vector_store_id="vs_abc123",
    batch_id="vsfb_abc123",
)
print(page.items)
