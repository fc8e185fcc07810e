import { readFile } from "node:fs/promises";

const form = new FormData();
form.append(
  "pages",
  new Blob([await readFile("page.bin")], { type: "application/octet-stream" }),
  "page.bin",
);

const response = await fetch("https://print.example/scans", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
