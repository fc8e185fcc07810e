import { Client } from "vault-client";

const client = new Client();

await client.items.getStatus();
