import { readFile } from "node:fs/promises";

const form = new FormData();
form.append(
  "photo",
  new Blob([await readFile("photo.png")], { type: "image/png" }),
  "photo.png",
);

const response = await fetch("https://kitchen.example/recipes/abc123/photo", {
  method: "PUT",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
