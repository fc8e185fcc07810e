from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

response = client.files.delete_file(file_id="file-abc123")
print(response)
