const url =
  "https://api.openai.com/v1/files?purpose=assistants&limit=100&order=asc" +
  "&after=obj_abc123";
const response = await fetch(url, {
  headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
