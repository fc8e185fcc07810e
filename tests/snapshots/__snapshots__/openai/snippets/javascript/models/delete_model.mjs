const response = await fetch(
  "https://api.openai.com/v1/models/ft%3Agpt-4o-mini%3Aacme%3Atutor%3Aabc123",
  {
    method: "DELETE",
    headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
