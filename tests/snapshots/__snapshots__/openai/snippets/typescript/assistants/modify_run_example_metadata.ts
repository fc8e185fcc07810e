import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.modifyRun({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  metadata: { reviewed: "yes" },
});
console.log(run);
