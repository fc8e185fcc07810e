from archive_client import Client

client = Client()

folder = client.folders.get_folder(id="abc123")
print(folder)
