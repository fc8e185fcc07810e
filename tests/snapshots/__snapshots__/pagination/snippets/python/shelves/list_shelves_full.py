from bookshop_client import Client

client = Client()

page = client.shelves.list_shelves(offset=0, limit=20)
print(page.items)
