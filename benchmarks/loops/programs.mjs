/** Runs ES modules one after another: a path on each line in, what went wrong on each line out. */

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

console.log = () => {};
for await (const path of createInterface({ input: process.stdin })) {
  let fault = "";
  try {
    await import(pathToFileURL(path));
  } catch (error) {
    fault = `${error.stack ?? error}`;
  }
  process.stdout.write(`${JSON.stringify(fault)}\n`);
}
