import { Client } from "archive-client";

const client = new Client();

await client.folders.putFolder({
  id: "abc123",
  name: "letters",
  parent: {
    name: "letters",
    entries: [{ text: "Hello!" }],
    by_year: {},
    notes: "example-notes",
  },
  entries: [
    { name: "letters", entries: [], by_year: {}, notes: "example-notes" },
  ],
  by_year: {
    key: {
      name: "letters",
      entries: [{ text: "Hello!" }],
      by_year: {},
      notes: "example-notes",
    },
  },
  notes: "example-notes",
});
