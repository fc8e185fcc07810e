const response = await fetch(
  "https://books.example/publishers?page=1&page_size=20",
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
