/** Every operation of Readings, called once. */

import assert from "node:assert/strict";

import { client, test } from "./client.mjs";

test("watchReadings", async () => {
  const events = await client.readings.watchReadings();
  for await (const event of events) assert.ok(event);
});

test("watchAlerts", async () => {
  const events = await client.readings.watchAlerts();
  for await (const event of events) assert.ok(event);
});
