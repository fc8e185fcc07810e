import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const runStep = await client.assistants.getRunStep({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  step_id: "step_abc123",
  "include[]": ["step_details.tool_calls[*].file_search.results[*].content"],
});
console.log(runStep);
