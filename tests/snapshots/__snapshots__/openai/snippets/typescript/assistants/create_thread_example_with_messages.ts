import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.createThread({
  messages: [
    { role: "user", content: "What is a gradient?" },
    {
      role: "user",
      content: [
        { type: "text", text: "Please use this picture." },
        {
          type: "image_url",
          image_url: { url: "https://example.com/hill.png", detail: "low" },
        },
      ],
    },
  ],
  metadata: { lesson: "3" },
});
console.log(thread);
