from garage_client import Client

client = Client()

car = client.cars.add_car(label="example-label", wheels=2)
print(car)
