import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const runStep = await client.assistants.getRunStep({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  step_id: "step_abc123",
});
console.log(runStep);
