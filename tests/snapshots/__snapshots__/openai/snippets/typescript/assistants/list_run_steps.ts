import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const page = await client.assistants.listRunSteps({
  thread_id: "thread_abc123",
  run_id: "run_abc123",
});
console.log(page.items);
