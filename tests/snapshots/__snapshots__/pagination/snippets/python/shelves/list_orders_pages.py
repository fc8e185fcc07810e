from bookshop_client import Client

client = Client()

for book in client.shelves.list_orders():
    print(book)
