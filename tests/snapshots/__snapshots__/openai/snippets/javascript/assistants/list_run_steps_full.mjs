const url =
  "https://api.openai.com/v1/threads/thread_abc123/runs/run_abc123/steps" +
  "?limit=50&order=asc&after=obj_abc123&before=obj_def456" +
  "&include%5B%5D=step_details.tool_calls%5B%2A%5D.file_search.results%5B%2A%5D.content";
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
