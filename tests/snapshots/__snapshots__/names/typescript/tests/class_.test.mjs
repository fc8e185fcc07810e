/** Every operation of class, called once. */

import { client, test } from "./client.mjs";

test("import", async () => {
  await client.class.import({ self: "example-self", from: "example-from" });
});
