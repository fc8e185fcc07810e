from zoo_client import Client

client = Client()

stay = client.animals.admit_animal(body={"species": "cat"})
print(stay)
