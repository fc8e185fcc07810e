/** Every operation of Books, called once. */

import { client, test } from "./client.mjs";

test("listBooks", async () => {
  await client.books.listBooks();
});

test("listAuthors", async () => {
  await client.books.listAuthors();
});

test("searchBooks", async () => {
  await client.books.searchBooks({ title: "An example" });
});
