import { Client } from "bookshop-client";

const client = new Client();

const page = await client.shelves.listPublishers();
console.log(page.items);
