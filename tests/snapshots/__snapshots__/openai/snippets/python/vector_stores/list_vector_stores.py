from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

page = client.vector_stores.list_vector_stores()
print(page.items)
