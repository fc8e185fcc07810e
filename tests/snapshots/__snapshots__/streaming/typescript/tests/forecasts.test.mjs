/** Every operation of Forecasts, called once. */

import { client, test } from "./client.mjs";

test("createForecast", async () => {
  await client.forecasts.createForecast({ city: "Lisbon" });
});
