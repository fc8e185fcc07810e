from bookshop_client import Client

client = Client()

for item in client.books.list_authors(per_page=100):
    print(item)
