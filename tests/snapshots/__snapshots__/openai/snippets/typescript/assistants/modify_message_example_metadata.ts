import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const message = await client.assistants.modifyMessage({
  thread_id: "thread_abc123",
  message_id: "msg_abc123",
  metadata: { rating: "5" },
});
console.log(message);
