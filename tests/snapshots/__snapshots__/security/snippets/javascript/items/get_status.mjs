const response = await fetch("https://eu.vault.example/v1/status");
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
