import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const message = await client.assistants.createMessage({
  thread_id: "thread_abc123",
  role: "user",
  content: [
    { type: "text", text: "What does this chart tell us?" },
    {
      type: "image_file",
      image_file: { file_id: "file-def456", detail: "high" },
    },
  ],
});
console.log(message);
