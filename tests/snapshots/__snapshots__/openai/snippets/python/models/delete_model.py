from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.models.delete_model(model="ft:gpt-4o-mini:acme:tutor:abc123")
print(response)
