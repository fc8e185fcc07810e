import { Client } from "print-shop-client";

const client = new Client();

const result = await client.files.logIn({ user: "example-user" });
console.log(result);
