import { Client } from "archive-client";

const client = new Client();

await client.folders.putFolder({ id: "abc123", name: "letters" });
