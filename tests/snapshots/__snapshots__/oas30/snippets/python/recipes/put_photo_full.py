from pathlib import Path

from kitchen_client import Client

client = Client()

client.recipes.put_photo(id="abc123", photo=Path("photo.png"))
