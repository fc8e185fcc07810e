const response = await fetch("https://archive.example/folders/abc123");
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
