/** Every operation of Client, called once. */

import { client, test } from "./client.mjs";

test("thingsDeleteAllNow", async () => {
  await client.client.thingsDeleteAllNow();
});
