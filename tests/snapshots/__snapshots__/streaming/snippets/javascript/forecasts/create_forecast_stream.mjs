const response = await fetch("https://station.example/forecasts", {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({ city: "Lisbon", stream: true }),
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
