import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const thread = await client.assistants.createThread();
console.log(thread);
