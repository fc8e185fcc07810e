from bookshop_client import Client

client = Client()

page = client.books.list_authors(page=1, per_page=20)
print(page.items)
