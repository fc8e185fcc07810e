import { Client } from "bookshop-client";

const client = new Client();

const page = await client.shelves.listShelves({ offset: 0, limit: 20 });
console.log(page.items);
