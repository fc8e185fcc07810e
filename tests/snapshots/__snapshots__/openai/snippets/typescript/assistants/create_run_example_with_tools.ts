import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.createRun({
  thread_id: "thread_abc123",
  assistant_id: "asst_abc123",
  reasoning_effort: "low",
  additional_instructions: "Mention the page that you found it on.",
  additional_messages: [{ role: "user", content: "How long do refunds take?" }],
  tools: [{ type: "file_search" }],
  max_completion_tokens: 500,
  tool_choice: "required",
});
console.log(run);
