import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const events = await client.chat.createChatCompletion({
  messages: [{ role: "user", content: "Name three uses for a brick." }],
  model: "gpt-4o",
  stream_options: { include_usage: true },
  stream: true,
});
for await (const event of events) {
  console.log(event);
}
