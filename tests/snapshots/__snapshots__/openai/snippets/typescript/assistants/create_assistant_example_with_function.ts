import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const assistant = await client.assistants.createAssistant({
  model: "gpt-4.1-mini",
  name: "Weather desk",
  tools: [
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
});
console.log(assistant);
