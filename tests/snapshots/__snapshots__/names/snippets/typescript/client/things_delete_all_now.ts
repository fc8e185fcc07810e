import { Client } from "names-client";

const client = new Client();

await client.client.thingsDeleteAllNow();
