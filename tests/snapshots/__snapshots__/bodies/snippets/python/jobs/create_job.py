from print_shop_client import Client

client = Client()

job = client.jobs.create_job(title="An example")
print(job)
