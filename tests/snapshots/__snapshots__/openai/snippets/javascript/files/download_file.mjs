import { writeFile } from "node:fs/promises";

const response = await fetch(
  "https://api.openai.com/v1/files/file-abc123/content",
  {
    headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
  },
);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("file.bin", response.body);
