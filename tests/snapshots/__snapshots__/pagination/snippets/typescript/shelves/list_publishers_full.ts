import { Client } from "bookshop-client";

const client = new Client();

const page = await client.shelves.listPublishers({ page: 1, page_size: 20 });
console.log(page.items);
