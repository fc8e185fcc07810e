import { readFile } from "node:fs/promises";
import { Client } from "print-shop-client";

const client = new Client();

const job = await client.jobs.createJob({
  title: "An example",
  file: new File([await readFile("file.txt")], "file.txt", {
    type: "text/plain",
  }),
});
console.log(job);
