import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.listBooks();
console.log(page.items);
