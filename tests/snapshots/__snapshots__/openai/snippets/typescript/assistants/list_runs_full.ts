import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const page = await client.assistants.listRuns({
  thread_id: "thread_abc123",
  limit: 50,
  order: "asc",
  after: "obj_abc123",
  before: "obj_def456",
});
console.log(page.items);
