import { Client } from "bookshop-client";

const client = new Client();

for await (const item of client.books.listAuthors({ per_page: 100 })) {
  console.log(item);
}
