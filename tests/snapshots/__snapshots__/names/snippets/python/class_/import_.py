from names_client import Client

client = Client()

result = client.class_.import_(self_="example-self", from_="example-from")
print(result)
