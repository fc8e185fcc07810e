import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.listAuthors({ page: 1, per_page: 20 });
console.log(page.items);
