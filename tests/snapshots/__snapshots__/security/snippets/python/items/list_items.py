from vault_client import Client

client = Client()  # reads VAULT_HEADER_API_KEY

client.items.list_items()
