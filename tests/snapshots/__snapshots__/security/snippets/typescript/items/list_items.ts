import { Client } from "vault-client";

const client = new Client(); // reads VAULT_HEADER_API_KEY

await client.items.listItems();
