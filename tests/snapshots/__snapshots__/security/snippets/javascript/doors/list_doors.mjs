const login = `${process.env.VAULT_PASSWORD_USERNAME}:${process.env.VAULT_PASSWORD_PASSWORD}`;

const response = await fetch("https://eu.vault.example/v1/doors", {
  headers: { Authorization: `Basic ${btoa(login)}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
