const response = await fetch("https://api.openai.com/v1/files/file-abc123", {
  headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
