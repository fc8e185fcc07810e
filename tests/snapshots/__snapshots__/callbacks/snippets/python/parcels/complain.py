from parcels_client import Client

client = Client()  # reads PARCELS_BASE_URL

client.parcels.complain(id="abc123")
