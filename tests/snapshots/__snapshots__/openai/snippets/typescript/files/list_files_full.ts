import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const page = await client.files.listFiles({
  purpose: "assistants",
  limit: 100,
  order: "asc",
  after: "obj_abc123",
});
console.log(page.items);
