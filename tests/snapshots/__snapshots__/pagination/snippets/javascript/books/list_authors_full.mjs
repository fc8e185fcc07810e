const response = await fetch(
  "https://books.example/authors?page=1&per_page=20",
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
