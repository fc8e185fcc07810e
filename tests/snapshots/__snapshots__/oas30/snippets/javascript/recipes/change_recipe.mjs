const response = await fetch("https://kitchen.example/recipes/soup", {
  method: "PATCH",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({}),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
