from parcels_client import Client

client = Client()  # reads PARCELS_BASE_URL

parcel = client.parcels.get_parcel(id="abc123")
print(parcel)
