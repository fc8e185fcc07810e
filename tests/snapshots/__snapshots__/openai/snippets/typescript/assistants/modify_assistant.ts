import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const assistant = await client.assistants.modifyAssistant({
  assistant_id: "asst_abc123",
});
console.log(assistant);
