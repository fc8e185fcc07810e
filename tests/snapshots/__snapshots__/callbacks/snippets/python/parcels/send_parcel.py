from parcels_client import Client

client = Client()  # reads PARCELS_BASE_URL

parcel = client.parcels.send_parcel(to="example-to")
print(parcel)
