"""Wrong use: each line that ends in `# wrong` must be found, and no other."""

from __future__ import annotations

from paged import Client as Paged
from recursive import Client as Recursive
from shop import Client
from shop.types import Order, OrderParam

client = Client(api_key="k")

client.orders.make_order()  # wrong
client.orders.make_order(items=[{"count": 1}])  # wrong
client.orders.make_order(items=[{"sku": 3}])  # wrong
client.orders.make_order(items=[{"sku": "a", "cuont": 1}])  # wrong
client.orders.make_order(items=[{"sku": "a"}], nots="x")  # wrong
client.orders.make_order(items=[{"sku": "a"}], kind="other")  # wrong
client.orders.make_order(items=[{"sku": "a"}], id="a")  # wrong
client.orders.make_order(items="abc")  # wrong
given: OrderParam = {"kind": "order"}  # wrong
client.orders.get_order(3)  # wrong
client.orders.get_order()  # wrong
client.orders.get_order("a", include="b")  # wrong
client.orders.get_order("a", request_options={"timeuot": 3})  # wrong
print(client.orders.get_order("a").nothing)  # wrong
print(client.orders.get_order("a").at.nothing)  # wrong
print(client.orders.get_order("a").note.upper())  # wrong
print(client.orders.with_raw_response.get_order("a").parse().nothing)  # wrong
order: Order = client.orders.delete_order("a")  # wrong
client.things.get_thing("a")  # wrong
print(client.things.get_thing(7).lives)  # wrong
client.things.put_thing(7, body={"kind": "cow"})  # wrong
client.things.put_thing(7, body={"kind": "cat", "barks": True})  # wrong
client.files.put_file(file="a.txt")  # wrong
client.files.put_file()  # wrong
client.nothing.get()  # wrong
Client(api_key=3)  # wrong
Client(apikey="k")  # wrong
with client.orders.watch_order("a") as events:  # wrong
    pass
for item in Paged().items.list_items():
    print(item.nothing)  # wrong
Paged().items.list_items(limit="3")  # wrong
Recursive().its.send_it(filter={"op": "xor", "parts": []})  # wrong
Recursive().its.send_it(filter={"op": "and", "parts": [{"op": 3}]})  # wrong
