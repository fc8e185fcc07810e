import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.submitToolOutputsToRun({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  tool_outputs: [{ tool_call_id: "call_abc123", output: "Sunny, 24 degrees." }],
});
console.log(run);
