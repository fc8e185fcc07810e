const response = await fetch("https://eu.vault.example/v1/items", {
  headers: { "X-Key": process.env.VAULT_HEADER_API_KEY },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
