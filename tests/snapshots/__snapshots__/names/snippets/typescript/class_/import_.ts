import { Client } from "names-client";

const client = new Client();

const result = await client.class.import({
  self: "example-self",
  from: "example-from",
});
console.log(result);
