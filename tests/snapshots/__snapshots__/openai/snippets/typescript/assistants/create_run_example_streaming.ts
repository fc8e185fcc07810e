import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const events = await client.assistants.createRun({
  thread_id: "thread_abc123",
  assistant_id: "asst_abc123",
  stream: true,
});
for await (const event of events) {
  console.log(event);
}
