const response = await fetch("https://kitchen.example/recipes/abc123/photo", {
  method: "PUT",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
