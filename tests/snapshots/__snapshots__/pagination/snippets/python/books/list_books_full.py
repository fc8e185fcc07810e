from bookshop_client import Client

client = Client()

page = client.books.list_books(after="example-after", limit=20)
print(page.items)
