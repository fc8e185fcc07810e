import { Client } from "print-shop-client";

const client = new Client();

const job = await client.jobs.createJob({ title: "An example" });
console.log(job);
