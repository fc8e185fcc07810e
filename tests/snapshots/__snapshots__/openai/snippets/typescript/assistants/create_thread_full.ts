import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.createThread({
  messages: [
    {
      role: "user",
      content: "Hello!",
      attachments: [
        { file_id: "file-abc123", tools: [{ type: "code_interpreter" }] },
      ],
      metadata: { key: "example-metadata" },
    },
  ],
  tool_resources: {
    code_interpreter: { file_ids: [] },
    file_search: {
      vector_store_ids: ["vs_abc123"],
      vector_stores: [
        {
          file_ids: ["file-abc123"],
          chunking_strategy: { type: "auto" },
          metadata: { key: "example-metadata" },
        },
      ],
    },
  },
  metadata: { lesson: "3" },
});
console.log(thread);
