from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

vector_store_file = client.vector_stores.update_vector_store_file_attributes(
    vector_store_id="vs_abc123",
    file_id="file-abc123",
    attributes={"region": "eu", "year": 2025, "evergreen": False},
)
print(vector_store_file)
