import { Client } from "openai-client";

const client = new Client(); // reads OPENAI_API_KEY

const openAiFile = await client.files.retrieveFile({ file_id: "file-abc123" });
console.log(openAiFile);
