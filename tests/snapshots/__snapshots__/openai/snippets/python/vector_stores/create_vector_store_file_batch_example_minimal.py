from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

vector_store_file_batch = client.vector_stores.create_vector_store_file_batch(
    vector_store_id="vs_abc123",
    file_ids=["file-abc123", "file-def456"],
)
print(vector_store_file_batch)
