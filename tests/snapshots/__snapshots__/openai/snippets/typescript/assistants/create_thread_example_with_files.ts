import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.createThread({
  messages: [{ role: "user", content: "How long do refunds take?" }],
  tool_resources: {
    file_search: {
      vector_stores: [
        {
          file_ids: ["file-abc123"],
          chunking_strategy: {
            type: "static",
            static: { max_chunk_size_tokens: 600, chunk_overlap_tokens: 200 },
          },
        },
      ],
    },
  },
});
console.log(thread);
