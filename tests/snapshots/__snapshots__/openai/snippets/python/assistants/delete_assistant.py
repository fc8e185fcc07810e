from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.assistants.delete_assistant(assistant_id="asst_abc123")
print(response)
