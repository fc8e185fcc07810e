const response = await fetch("https://books.example/publishers?page_size=100");
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
