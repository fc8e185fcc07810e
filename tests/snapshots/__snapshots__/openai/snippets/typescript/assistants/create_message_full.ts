import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const message = await client.assistants.createMessage({
  thread_id: "thread_abc123",
  role: "user",
  content: "How long do refunds take?",
  attachments: [
    {
      file_id: "file-abc123",
      tools: [{ type: "file_search" }, { type: "code_interpreter" }],
    },
  ],
  metadata: { source: "web" },
});
console.log(message);
