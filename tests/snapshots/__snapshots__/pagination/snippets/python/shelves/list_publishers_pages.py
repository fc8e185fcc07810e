from bookshop_client import Client

client = Client()

for book in client.shelves.list_publishers(page_size=100):
    print(book)
