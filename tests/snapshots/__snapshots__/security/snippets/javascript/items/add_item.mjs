const response = await fetch("https://eu.vault.example/v1/items", {
  method: "POST",
  headers: {
    "X-Key": process.env.VAULT_HEADER_API_KEY,
    Cookie: `session=${process.env.VAULT_COOKIE_API_KEY}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
