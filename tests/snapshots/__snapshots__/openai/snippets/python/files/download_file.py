from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

content = client.files.download_file(file_id="file-abc123")
content.stream_to_file("file.bin")
