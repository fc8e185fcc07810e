import { readFile } from "node:fs/promises";

const form = new FormData();
form.append("title", "An example");
form.append("copies", "1");
form.append("paper", "a4");
form.append(
  "file",
  new Blob([await readFile("file.txt")], { type: "text/plain" }),
  "file.txt",
);

const response = await fetch("https://print.example/jobs", {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
