import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.assistants.deleteAssistant({
  assistant_id: "asst_abc123",
});
console.log(response);
