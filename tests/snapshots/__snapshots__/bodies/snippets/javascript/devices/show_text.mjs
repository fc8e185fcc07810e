const response = await fetch("https://print.example/display", {
  method: "PUT",
  headers: { "Content-Type": "text/plain; charset=utf-8" },
  body: "example",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.text());
