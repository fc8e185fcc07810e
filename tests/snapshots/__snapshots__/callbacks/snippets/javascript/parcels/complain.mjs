const response = await fetch(
  `${process.env.PARCELS_BASE_URL}/parcels/abc123/complaints`,
  {
    method: "POST",
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
