import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

for await (const runStep of client.assistants.listRunSteps({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  limit: 100,
})) {
  console.log(runStep);
}
