from bookshop_client import Client

client = Client()

page = client.books.search_books(title="An example")
print(page.items)
