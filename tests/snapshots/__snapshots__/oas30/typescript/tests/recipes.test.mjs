/** Every operation of Recipes, called once. */

import { client, test } from "./client.mjs";

test("changeRecipe", async () => {
  await client.recipes.changeRecipe({ id: "soup" });
});

test("putPhoto", async () => {
  await client.recipes.putPhoto({ id: "abc123" });
});
