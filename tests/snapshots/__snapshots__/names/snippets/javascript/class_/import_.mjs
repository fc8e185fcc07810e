const response = await fetch(
  "https://names.example/class/example-self/example-from",
  {
    method: "POST",
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
