/** Every operation of Cars, called once. */

import { client, test } from "./client.mjs";

test("addCar", async () => {
  await client.cars.addCar({ label: "example-label", wheels: 2 });
});
