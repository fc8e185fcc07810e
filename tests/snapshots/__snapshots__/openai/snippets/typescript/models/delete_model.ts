import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.models.deleteModel({
  model: "ft:gpt-4o-mini:acme:tutor:abc123",
});
console.log(response);
