import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.listAuthors();
console.log(page.items);
