import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const assistant = await client.assistants.createAssistant({ model: "gpt-4o" });
console.log(assistant);
