import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const response = await client.files.deleteFile({ file_id: "file-abc123" });
console.log(response);
