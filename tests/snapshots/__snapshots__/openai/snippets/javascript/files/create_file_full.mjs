import { readFile } from "node:fs/promises";

const form = new FormData();
form.append(
  "file",
  new Blob([await readFile("file.txt")], { type: "text/plain" }),
  "file.txt",
);
form.append("purpose", "user_data");
form.append(
  "expires_after",
  JSON.stringify({ anchor: "created_at", seconds: 86400 }),
);

const response = await fetch("https://api.openai.com/v1/files", {
  method: "POST",
  headers: { Authorization: `Bearer ${process.env.OPENAI_API_KEY}` },
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
