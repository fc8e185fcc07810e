import { Client } from "bookshop-client";

const client = new Client();

for await (const book of client.books.listBooks({ limit: 100 })) {
  console.log(book);
}
