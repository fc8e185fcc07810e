from vault_client import Client

client = Client()  # reads VAULT_PASSWORD_USERNAME and VAULT_PASSWORD_PASSWORD

client.doors.list_doors()
