import { Client } from "kitchen-client";

const client = new Client();

const recipe = await client.recipes.changeRecipe({
  id: "soup",
  title: "Soup",
  rating: 1,
  minutes: 20,
  course: "starter",
  based_on: { book: "example-book", page: 1 },
});
console.log(recipe);
