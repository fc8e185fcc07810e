import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.chat.createChatCompletion({
  messages: [{ role: "user", content: "Name three uses for a brick." }],
  model: "gpt-4o",
});
console.log(response);
