const url =
  "https://api.openai.com/v1/threads/thread_abc123/runs/run_abc123/submit_tool_outputs";
const response = await fetch(url, {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    tool_outputs: [
      { tool_call_id: "call_abc123", output: "Sunny, 24 degrees." },
    ],
    stream: true,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
const decoder = new TextDecoder();
let rest = "";
for await (const chunk of response.body) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r?\n/);
  rest = lines.pop();
  for (const line of lines) {
    if (line.startsWith("data:")) console.log(line.slice(5).trim());
  }
}
