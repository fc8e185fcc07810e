const url =
  "https://api.openai.com/v1/threads/thread_abc123/runs?limit=50&order=asc" +
  "&after=obj_abc123&before=obj_def456";
const response = await fetch(url, {
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
