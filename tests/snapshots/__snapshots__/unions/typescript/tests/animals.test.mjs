/** Every operation of Animals, called once. */

import { client, test } from "./client.mjs";

test("admitAnimal", async () => {
  await client.animals.admitAnimal({ body: { species: "cat" } });
});
