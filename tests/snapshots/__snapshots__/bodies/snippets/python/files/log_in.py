from print_shop_client import Client

client = Client()

result = client.files.log_in(user="example-user")
print(result)
