from bookshop_client import Client

client = Client()

for item in client.shelves.list_shelves(limit=100):
    print(item)
