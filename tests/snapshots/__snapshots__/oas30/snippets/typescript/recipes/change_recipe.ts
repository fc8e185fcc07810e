import { Client } from "kitchen-client";

const client = new Client();

const recipe = await client.recipes.changeRecipe({ id: "soup" });
console.log(recipe);
