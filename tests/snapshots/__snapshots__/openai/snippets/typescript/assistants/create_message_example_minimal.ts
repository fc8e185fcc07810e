import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const message = await client.assistants.createMessage({
  thread_id: "thread_abc123",
  role: "user",
  content: "Explain deep learning to a five-year-old.",
});
console.log(message);
