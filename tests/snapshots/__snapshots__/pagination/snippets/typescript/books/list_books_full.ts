import { Client } from "bookshop-client";

const client = new Client();

const page = await client.books.listBooks({
  after: "example-after",
  limit: 20,
});
console.log(page.items);
