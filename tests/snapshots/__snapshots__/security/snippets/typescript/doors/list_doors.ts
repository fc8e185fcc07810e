import { Client } from "vault-client";

// reads VAULT_PASSWORD_USERNAME and VAULT_PASSWORD_PASSWORD
const client = new Client();

await client.doors.listDoors();
