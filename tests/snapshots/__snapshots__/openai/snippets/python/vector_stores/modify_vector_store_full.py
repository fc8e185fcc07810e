from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

vector_store = client.vector_stores.modify_vector_store(
    vector_store_id="vs_abc123",
    name="Handbook, second edition",
    expires_after={"anchor": "last_active_at", "days": 7},
    metadata={"key": "example-metadata"},
)
print(vector_store)
