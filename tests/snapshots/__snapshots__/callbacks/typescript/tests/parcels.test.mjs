/** Every operation of parcels, called once. */

import { client, test } from "./client.mjs";

test("sendParcel", async () => {
  await client.parcels.sendParcel({ to: "example-to" });
});

test("getParcel", async () => {
  await client.parcels.getParcel({ id: "abc123" });
});

test("complain", async () => {
  await client.parcels.complain({ id: "abc123" });
});
