from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

vector_store = client.vector_stores.create_vector_store()
print(vector_store)
