/** Every operation of +1 / -1, called once. */

import { client, test } from "./client.mjs";

test("getThings", async () => {
  await client.plus1Minus1.getThings();
});
