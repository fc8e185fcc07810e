const response = await fetch("https://api.openai.com/v1/threads/runs", {
  method: "POST",
  headers: {
    Authorization: `Bearer ${process.env.OPENAI_API_KEY}`,
    "OpenAI-Beta": "assistants=v2",
    "Content-Type": "application/json",
  },
  body: JSON.stringify({
    assistant_id: "asst_abc123",
    thread: {
      messages: [
        {
          role: "user",
          content: "Is it warm enough in Lisbon for the picnic in our plan?",
          attachments: [
            { file_id: "file-abc123", tools: [{ type: "file_search" }] },
          ],
        },
      ],
    },
    tools: [
      { type: "file_search" },
      {
        type: "function",
        function: {
          name: "get_weather",
          description: "Tells the weather of today in a city.",
          parameters: {
            type: "object",
            properties: { city: { type: "string" } },
            required: ["city"],
          },
        },
      },
    ],
    tool_choice: { type: "function", function: { name: "get_weather" } },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
