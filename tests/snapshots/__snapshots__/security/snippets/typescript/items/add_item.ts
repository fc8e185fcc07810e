import { Client } from "vault-client";

// reads VAULT_HEADER_API_KEY and VAULT_COOKIE_API_KEY
const client = new Client();

await client.items.addItem();
