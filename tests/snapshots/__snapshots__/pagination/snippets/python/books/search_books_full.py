from bookshop_client import Client

client = Client()

page = client.books.search_books(title="An example", cursor="example-cursor", limit=20)
print(page.items)
