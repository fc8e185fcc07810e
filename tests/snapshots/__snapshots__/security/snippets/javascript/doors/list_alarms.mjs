const response = await fetch("https://eu.vault.example/v1/alarms", {
  headers: {
    Authorization: `HMAC-SHA256 ${process.env.VAULT_SIGNATURE_API_KEY}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
