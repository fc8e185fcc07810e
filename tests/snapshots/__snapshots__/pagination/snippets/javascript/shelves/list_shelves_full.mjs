const response = await fetch("https://books.example/shelves?offset=0&limit=20");
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
