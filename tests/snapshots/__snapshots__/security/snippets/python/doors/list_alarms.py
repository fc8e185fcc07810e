from vault_client import Client

client = Client()  # reads VAULT_SIGNATURE_API_KEY

client.doors.list_alarms()
