/** Every operation of Shelves, called once. */

import { client, test } from "./client.mjs";

test("listShelves", async () => {
  await client.shelves.listShelves();
});

test("listOrders", async () => {
  await client.shelves.listOrders();
});

test("listPublishers", async () => {
  await client.shelves.listPublishers();
});
