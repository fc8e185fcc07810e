import { Client } from "vault-client";

const client = new Client(); // reads VAULT_SIGNATURE_API_KEY

await client.doors.listAlarms();
