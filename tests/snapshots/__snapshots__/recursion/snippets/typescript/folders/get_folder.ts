import { Client } from "archive-client";

const client = new Client();

const folder = await client.folders.getFolder({ id: "abc123" });
console.log(folder);
