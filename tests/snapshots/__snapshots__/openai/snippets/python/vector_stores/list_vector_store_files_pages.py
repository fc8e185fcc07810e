from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for vector_store_file in client.vector_stores.list_vector_store_files(
    vector_store_id="vs_abc123",
    limit=100,
):
    print(vector_store_file)
