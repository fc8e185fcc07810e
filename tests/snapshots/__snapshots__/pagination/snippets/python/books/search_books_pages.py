from bookshop_client import Client

client = Client()

for book in client.books.search_books(title="An example", limit=50):
    print(book)
