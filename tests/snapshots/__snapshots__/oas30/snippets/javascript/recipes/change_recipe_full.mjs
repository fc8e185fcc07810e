const response = await fetch("https://kitchen.example/recipes/soup", {
  method: "PATCH",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    title: "Soup",
    rating: 1,
    minutes: 20,
    course: "starter",
    based_on: { book: "example-book", page: 1 },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
