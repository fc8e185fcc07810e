import { Client } from "./client.js";
import type { Recipes } from "./resources/recipes.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  changeRecipe: "recipes.changeRecipe",
  putPhoto: "recipes.putPhoto",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  changeRecipe: Recipes["changeRecipe"];
  putPhoto: Recipes["putPhoto"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
