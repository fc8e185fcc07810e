from bookshop_client import Client

client = Client()

page = client.shelves.list_publishers()
print(page.items)
