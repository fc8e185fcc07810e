"""Right use of the clients: every type is exact, nothing is found."""

from __future__ import annotations

import datetime
from typing import Any, Literal, assert_type

from paged import AsyncClient as AsyncPaged
from paged import Client as Paged
from paged import Page
from paged.types import ListItemsResponse
from paged.types import ListItemsResponseDataItem as Item
from recursive import Client as Recursive
from recursive import types as recursive_types
from shop import AsyncBinaryResponse, BinaryResponse, Client, NotFoundError, Stream, omit, types
from shop import AsyncClient as AsyncShop
from shop.types import Order, OrderParam, Thing

client = Client(api_key="k", timeout=3, max_retries=0)

order = client.orders.make_order(items=[{"sku": "a", "count": 1}], note=None)
assert_type(order, Order)
assert_type(order.id, str)
assert_type(order.at, datetime.datetime)
assert_type(order.note, str | None)
assert_type(order.items[0].count, int | None)
assert_type(order.extra, dict[str, Any] | None)
if order.status == "later":  # an open enum takes any text
    print(order.status)

given: OrderParam = {"items": [{"sku": "a"}], "due": "2024-05-06T07:08:09Z", "kind": "order"}
client.orders.make_order(**given)
client.orders.make_order(items=order.items, due=order.at, kind="order", note=omit)
client.orders.make_order(items=({"sku": "a"},), request_options={"timeout": 3, "max_retries": 1})

assert_type(client.orders.get_order("a"), Order)
assert_type(client.orders.get_order("a", include=["b"], since=datetime.date(2024, 5, 6)), Order)
client.orders.get_order("a", since="2024-05-06", until="2024-05-07")
client.orders.delete_order("a")
assert_type(client.orders.with_raw_response.get_order("a").parse().kind, Literal["order"])

thing = client.things.get_thing(7)
assert_type(thing, Thing)
if thing.kind == "cat":
    assert_type(thing, types.Cat)
    assert_type(thing.lives, int | None)
else:
    assert_type(thing, types.Dog)
client.things.put_thing(7, body={"kind": "dog", "barks": True})
client.things.put_thing(7, body=thing)
steps = client.things.change_thing(7, body=[{"op": "turn"}, {"n": 2}])
assert_type(steps, types.Steps)
client.things.change_thing(7, body=[*steps, {"op": "end"}])

with client.orders.watch_order("a", stream=True) as events:
    assert_type(events, Stream[types.Cat | types.Dog])
assert_type(client.orders.watch_order("a"), Order)
assert_type(client.files.get_file("a"), BinaryResponse)
client.files.put_file(file=("a.txt", b"x", "text/plain"), tags=["a"])
client.files.put_file(file=b"x")

try:
    client.orders.get_order("a")
except NotFoundError as error:
    assert_type(error.request_id, str | None)

page = Paged().items.list_items(limit=3)
assert_type(page, Page[Item, ListItemsResponse])
assert_type(page.items, list[Item])
for item in page:
    assert_type(item.id, str)

found = Recursive().its.send_it(filter={"op": "and", "parts": [{"op": "eq", "value": "x"}]})
assert_type(found, recursive_types.User)
if found.filter is not None and found.filter.op != "eq":
    assert_type(found.filter, recursive_types.Both)
    for part in found.filter.parts:
        assert_type(part, recursive_types.Leaf | recursive_types.Both)


async def main() -> None:
    async with AsyncShop(api_key="k") as shop:
        assert_type(await shop.orders.get_order("a"), Order)
        assert_type(await shop.files.get_file("a"), AsyncBinaryResponse)
        stream = await shop.orders.watch_order("a", stream=True)
        async for event in stream:
            assert_type(event, types.Cat | types.Dog)
    async for one in AsyncPaged().items.list_items():
        assert_type(one, Item)
