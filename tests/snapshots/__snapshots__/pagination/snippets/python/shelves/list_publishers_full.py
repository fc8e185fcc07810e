from bookshop_client import Client

client = Client()

page = client.shelves.list_publishers(page=1, page_size=20)
print(page.items)
