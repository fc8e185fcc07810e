import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.modifyThread({
  thread_id: "thread_abc123",
  tool_resources: { file_search: { vector_store_ids: ["vs_abc123"] } },
});
console.log(thread);
