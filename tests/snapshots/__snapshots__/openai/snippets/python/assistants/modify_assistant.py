from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

assistant = client.assistants.modify_assistant(assistant_id="asst_abc123")
print(assistant)
