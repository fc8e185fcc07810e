import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.assistants.deleteThread({
  thread_id: "thread_abc123",
});
console.log(response);
