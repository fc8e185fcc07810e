import { Client } from "print-shop-client";

const client = new Client();

const result = await client.devices.showText({ body: "example" });
console.log(result);
