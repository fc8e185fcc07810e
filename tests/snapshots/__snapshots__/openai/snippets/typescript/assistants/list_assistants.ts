import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const page = await client.assistants.listAssistants();
console.log(page.items);
