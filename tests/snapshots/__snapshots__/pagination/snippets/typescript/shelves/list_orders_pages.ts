import { Client } from "bookshop-client";

const client = new Client();

for await (const book of client.shelves.listOrders()) {
  console.log(book);
}
