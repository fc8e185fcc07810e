const response = await fetch(`${process.env.PARCELS_BASE_URL}/parcels`, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
    to: "example-to",
    webhook: "https://example.com/webhook",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
