import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const assistant = await client.assistants.modifyAssistant({
  assistant_id: "asst_abc123",
  instructions: "Explain one idea at a time, and end with a question.",
  tools: [{ type: "file_search" }],
  tool_resources: { file_search: { vector_store_ids: ["vs_abc123"] } },
});
console.log(assistant);
