import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.searchBooks({ title: "An example" });
console.log(page.items);
