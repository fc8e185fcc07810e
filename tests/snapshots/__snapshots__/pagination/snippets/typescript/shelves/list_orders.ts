import { Client } from "bookshop-client";

const client = new Client();

const page = await client.shelves.listOrders();
console.log(page.items);
