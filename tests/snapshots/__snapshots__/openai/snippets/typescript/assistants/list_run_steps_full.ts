import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const page = await client.assistants.listRunSteps({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
  limit: 50,
  order: "asc",
  after: "obj_abc123",
  before: "obj_def456",
  "include[]": ["step_details.tool_calls[*].file_search.results[*].content"],
});
console.log(page.items);
