import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const events = await client.assistants.createThreadAndRun({
  assistant_id: "asst_abc123",
  thread: {
    messages: [
      { role: "user", content: "Explain deep learning to a five-year-old." },
    ],
  },
  stream: true,
});
for await (const event of events) {
  console.log(event);
}
