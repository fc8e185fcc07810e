/* What the search says to its reader. */
"use strict";

Object.assign(specwright.words, {
  search: "Search",
  searchClose: "Close",
  searchHint: "Operation, field, type",
  searchLoading: "Loading…",
  searchLost: "Search could not be loaded",
  searchNothing: "Nothing found",
  searchKinds: ["operation", "group", "webhook", "field", "type", "page"],
  searchCount: (number, kind) => `${number} ${kind}${number === 1 ? "" : "s"}`,
});
