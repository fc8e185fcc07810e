from names_client import Client

client = Client()

client.plus_1_minus_1.get_things()
