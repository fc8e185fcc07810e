/** Every operation of Items, called once. */

import { client, test } from "./client.mjs";

test("listItems", async () => {
  await client.items.listItems();
});

test("addItem", async () => {
  await client.items.addItem();
});

test("getStatus", async () => {
  await client.items.getStatus();
});
