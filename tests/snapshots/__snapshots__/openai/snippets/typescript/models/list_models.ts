import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.models.listModels();
console.log(response);
