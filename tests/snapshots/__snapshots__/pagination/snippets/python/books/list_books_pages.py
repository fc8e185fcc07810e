from bookshop_client import Client

client = Client()

for book in client.books.list_books(limit=100):
    print(book)
