from names_client import Client

client = Client()

client.client.things_delete_all_now()
