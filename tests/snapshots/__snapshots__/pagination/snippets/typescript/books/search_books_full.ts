import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.searchBooks({
  title: "An example",
  cursor: "example-cursor",
  limit: 20,
});
console.log(page.items);
