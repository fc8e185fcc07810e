import { Client } from "print-shop-client";

const client = new Client();

const result = await client.files.logIn({
  user: "example-user",
  remember: true,
});
console.log(result);
