import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const model = await client.models.retrieveModel({
  model: "ft:gpt-4o-mini:acme:tutor:abc123",
});
console.log(model);
