from pathlib import Path

from print_shop_client import Client

client = Client()

job = client.jobs.create_job(
    title="An example",
    copies=1,
    paper="a4",
    file=Path("file.txt"),
)
print(job)
