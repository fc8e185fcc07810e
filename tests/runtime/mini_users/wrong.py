"""Wrong use: each line that ends in `# wrong` must be found, and no other."""

from __future__ import annotations

from mini_client import Client

client = Client(api_key="k")
client.runs.create()  # wrong
client.runs.create(model=3)  # wrong
client.runs.create(model="m", messages=[{"role": "nobody", "content": ""}])  # wrong
client.runs.get(run_id="r", inclued=["a"])  # wrong
print(client.runs.get("r").nothing)  # wrong
client.runs.with_raw_response.get(3)  # wrong
print(client.runs.with_raw_response.get("r").parse().nothing)  # wrong
client.runs.get("r", request_options={"timeuot": 3})  # wrong
client.runs.upload(file="a.txt")  # wrong
Client(api_key=3)  # wrong
client.with_options(timeout="soon")  # wrong
