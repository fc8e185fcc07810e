from print_shop_client import Client

client = Client()

result = client.devices.show_text(body="example")
print(result)
