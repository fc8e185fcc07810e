const response = await fetch("https://zoo.example/animals", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ species: "cat" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
