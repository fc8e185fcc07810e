/** Every operation of Doors, called once. */

import { client, test } from "./client.mjs";

test("listDoors", async () => {
  await client.doors.listDoors();
});

test("listAlarms", async () => {
  await client.doors.listAlarms();
});
