const response = await fetch("https://api.openai.com/v1/chat/completions", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    messages: [{ role: "user", content: "Name three uses for a brick." }],
    model: "gpt-4o",
    stream_options: { include_usage: true },
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
