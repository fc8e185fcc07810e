const response = await fetch("https://kitchen.example/recipes/soup", {
  method: "PATCH",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ rating: null, minutes: 20 }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
