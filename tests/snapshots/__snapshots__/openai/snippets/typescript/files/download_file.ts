import { writeFile } from "node:fs/promises";
import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const content = await client.files.downloadFile({ file_id: "file-abc123" });
await writeFile("file.bin", new Uint8Array(await content.arrayBuffer()));
