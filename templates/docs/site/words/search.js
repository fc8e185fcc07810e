/* What the search says to its reader. */
"use strict";

Object.assign(specwright.words, {
  search: "Search",
  searchHint: "Operation, field, type",
  searchLoading: "Loading…",
  searchLost: "Search could not be loaded",
  searchNothing: "Nothing found",
  searchKinds: ["operation", "group", "webhook", "field", "type"],
  searchCount: (number, kind) => `${number} ${kind}${number === 1 ? "" : "s"}`,
});
