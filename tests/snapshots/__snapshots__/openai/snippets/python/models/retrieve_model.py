from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

model = client.models.retrieve_model(model="ft:gpt-4o-mini:acme:tutor:abc123")
print(model)
