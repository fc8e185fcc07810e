import { readFile } from "node:fs/promises";

const form = new FormData();
form.append(
  "pages",
  new Blob([await readFile("page.bin")], { type: "application/octet-stream" }),
  "page.bin",
);
form.append(
  "cover",
  new Blob([await readFile("cover.png")], { type: "image/png" }),
  "cover.png",
);
form.append("options", JSON.stringify({ copies: 2 }));
form.append("tags", "example-tag");

const response = await fetch("https://print.example/scans", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
