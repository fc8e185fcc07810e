from bookshop_client import Client

client = Client()

page = client.shelves.list_orders()
print(page.items)
