/** Every operation of Jobs, called once. */

import { client, test } from "./client.mjs";

test("createJob", async () => {
  await client.jobs.createJob({ title: "An example" });
});
