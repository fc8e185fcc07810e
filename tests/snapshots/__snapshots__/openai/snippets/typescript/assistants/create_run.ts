import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.createRun({
  thread_id: "thread_abc123",
  assistant_id: "asst_abc123",
});
console.log(run);
