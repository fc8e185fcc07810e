from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

open_ai_file = client.files.retrieve_file(file_id="file-abc123")
print(open_ai_file)
