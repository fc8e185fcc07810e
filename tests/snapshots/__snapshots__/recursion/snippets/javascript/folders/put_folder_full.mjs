const response = await fetch("https://archive.example/folders/abc123", {
  method: "PUT",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify({
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
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(response.status);
