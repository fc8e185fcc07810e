from archive_client import Client

client = Client()

client.folders.put_folder(id="abc123", name="letters")
