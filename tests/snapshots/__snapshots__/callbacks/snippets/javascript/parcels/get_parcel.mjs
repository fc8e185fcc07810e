const response = await fetch(`${process.env.PARCELS_BASE_URL}/parcels/abc123`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
