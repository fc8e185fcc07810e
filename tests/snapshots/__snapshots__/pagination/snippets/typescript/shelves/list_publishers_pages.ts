import { Client } from "bookshop-client";

const client = new Client();

for await (const book of client.shelves.listPublishers({ page_size: 100 })) {
  console.log(book);
}
