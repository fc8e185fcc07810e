/** Every operation of Models, called once. */

import { client, test } from "./client.mjs";

test("listModels", async () => {
  await client.models.listModels();
});

test("retrieveModel", async () => {
  await client.models.retrieveModel({
    model: "ft:gpt-4o-mini:acme:tutor:abc123",
  });
});

test("deleteModel", async () => {
  await client.models.deleteModel({
    model: "ft:gpt-4o-mini:acme:tutor:abc123",
  });
});
