from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

for open_ai_file in client.files.list_files(limit=100):
    print(open_ai_file)
