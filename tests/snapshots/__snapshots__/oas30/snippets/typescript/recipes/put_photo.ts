import { Client } from "kitchen-client";

const client = new Client();

await client.recipes.putPhoto({ id: "abc123" });
