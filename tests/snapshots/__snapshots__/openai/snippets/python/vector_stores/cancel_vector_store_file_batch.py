from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

vector_store_file_batch = client.vector_stores.cancel_vector_store_file_batch(
    vector_store_id="vs_abc123",
    batch_id="vsfb_abc123",
)
print(vector_store_file_batch)
