from bookshop_client import Client

client = Client()

page = client.books.list_books()
print(page.items)
