import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.chat.createChatCompletion({
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
});
console.log(response);
