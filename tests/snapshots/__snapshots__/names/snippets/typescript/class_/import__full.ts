import { Client } from "names-client";

const client = new Client();

const result = await client.class.import({
  self: "example-self",
  from: "example-from",
  request_options: "example-request-options",
  query_from: "example-from",
  "2fa": "example-2fa",
  json: "example-json",
  body: "Hello!",
  body_2fa: "example-2fa",
});
console.log(result);
