import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

for await (const assistant of client.assistants.listAssistants({
  limit: 100,
})) {
  console.log(assistant);
}
