from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

result = client.vector_stores.search_vector_store(
    vector_store_id="vs_abc123",
    query="How long do refunds take?",
)
print(result)
