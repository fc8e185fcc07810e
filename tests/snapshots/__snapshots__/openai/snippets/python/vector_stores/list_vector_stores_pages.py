from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for vector_store in client.vector_stores.list_vector_stores(limit=100):
    print(vector_store)
