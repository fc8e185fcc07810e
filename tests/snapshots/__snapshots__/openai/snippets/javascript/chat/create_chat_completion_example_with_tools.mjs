const response = await fetch("https://api.openai.com/v1/chat/completions", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    messages: [
      { role: "developer", content: "You are a weather desk. Be brief." },
      {
        role: "user",
        content: [{ type: "text", text: "Can I have a picnic in Lisbon?" }],
      },
      {
        role: "assistant",
        content: null,
        tool_calls: [
          {
            id: "call_abc123",
            type: "function",
            function: { name: "get_weather", arguments: '{"city": "Lisbon"}' },
          },
        ],
      },
      {
        role: "tool",
        tool_call_id: "call_abc123",
        content: "Sunny, 24 degrees.",
      },
    ],
    model: "gpt-4o",
    max_completion_tokens: 200,
    stop: ["\n\n"],
    tools: [
      {
        type: "function",
        function: {
          name: "get_weather",
          parameters: {
            type: "object",
            properties: { city: { type: "string" } },
            required: ["city"],
          },
        },
      },
    ],
    tool_choice: "auto",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
