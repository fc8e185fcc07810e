import { Client } from "bookshop-client";

const client = new Client();

for await (const book of client.books.searchBooks({
  title: "An example",
  limit: 50,
})) {
  console.log(book);
}
