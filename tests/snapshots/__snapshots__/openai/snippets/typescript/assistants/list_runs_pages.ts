import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

for await (const run of client.assistants.listRuns({
  thread_id: "thread_abc123",
  limit: 100,
})) {
  console.log(run);
}
