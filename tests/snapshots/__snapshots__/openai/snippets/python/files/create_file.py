from pathlib import Path

from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

open_ai_file = client.files.create_file(file=Path("file.txt"), purpose="assistants")
print(open_ai_file)
