from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.vector_stores.retrieve_vector_store_file_content(
    vector_store_id="vs_abc123",
    file_id="file-abc123",
)
print(response)
