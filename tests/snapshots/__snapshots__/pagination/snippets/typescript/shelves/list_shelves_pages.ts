import { Client } from "bookshop-client";

const client = new Client();

for await (const item of client.shelves.listShelves({ limit: 100 })) {
  console.log(item);
}
