import { Client } from "bookshop-client";

const client = new Client();

const page = await client.shelves.listShelves();
console.log(page.items);
