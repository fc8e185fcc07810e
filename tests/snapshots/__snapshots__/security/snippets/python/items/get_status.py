from vault_client import Client

client = Client()

client.items.get_status()
