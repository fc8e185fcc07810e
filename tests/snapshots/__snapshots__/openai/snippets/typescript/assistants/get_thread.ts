import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.getThread({
  thread_id: "thread_abc123",
});
console.log(thread);
