import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const run = await client.assistants.createThreadAndRun({
  assistant_id: "asst_abc123",
});
console.log(run);
