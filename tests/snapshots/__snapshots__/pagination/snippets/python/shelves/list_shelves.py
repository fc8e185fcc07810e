from bookshop_client import Client

client = Client()

page = client.shelves.list_shelves()
print(page.items)
