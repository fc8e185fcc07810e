from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.models.list_models()
print(response)
