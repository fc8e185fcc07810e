from vault_client import Client

client = Client()  # reads VAULT_HEADER_API_KEY and VAULT_COOKIE_API_KEY

client.items.add_item()
