from pathlib import Path

from openai_client import Client

client = Client()  # reads OPENAI_API_KEY

open_ai_file = client.files.create_file(
    file=Path("file.txt"),
    purpose="user_data",
    expires_after={"anchor": "created_at", "seconds": 86400},
)
print(open_ai_file)
