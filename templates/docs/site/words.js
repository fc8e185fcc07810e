/* What Try it says to its reader: every text of a script, in one place. */
"use strict";

specwright.words = {
  send: "Send",

  // What is wrong with a value
  missing: "is missing",
  unknown: "is no member of this object",
  readOnly: "is read-only: only the server sends it",
  unique: "must have each item only once",
  mustBe: (what) => `must be ${what}`,
  atLeast: (count, what) => `must have at least ${count} ${what}${count === 1 ? "" : "s"}`,
  atMost: (count, what) => `must have at most ${count} ${what}${count === 1 ? "" : "s"}`,
  minimum: (limit) => `must be at least ${limit}`,
  maximum: (limit) => `must be at most ${limit}`,
  above: (limit) => `must be more than ${limit}`,
  below: (limit) => `must be less than ${limit}`,
  multiple: (step) => `must be a multiple of ${step}`,
  pattern: (pattern) => `must match ${pattern}`,
  noVariant: (count) => `fits none of ${count} alternatives`,
  typeName({ type, format, values }) {
    const named = {
      "date-time": "a date and time, such as 2030-12-31T23:59:59Z",
      date: "a date, such as 2030-12-31",
      uuid: "a UUID",
      email: "an e-mail address",
      uri: "a URL",
      ipv4: "an IPv4 address",
      ipv6: "an IPv6 address",
      byte: "Base64 text",
    };
    if (named[format]) return named[format];
    if (type === "enum") {
      const shown = values.slice(0, 12).map(snippetLiterals.compact).join(", ");
      const more = values.length > 12 ? ", …" : "";
      return values.length === 1 ? shown : `one of ${shown}${more}`;
    }
    return {
      string: "text",
      integer: format ? `a whole number (${format})` : "a whole number",
      number: "a number",
      boolean: "true or false",
      array: "a list",
      tuple: "a list with an item for each place",
      map: "an object",
      object: "an object",
      union: "one of the alternatives",
      null: "null",
      file: "a file",
    }[type];
  },

  // The form
  required: "required",
  deprecated: "deprecated",
  others: "any other member",
  body: "body",
  key: "key",
  items: "items",
  add: "+ Add",
  set: "+ Set",
  addTo: (name) => `Add to ${name}`,
  setLabel: (name) => `Set ${name}`,
  unset: (name) => `Unset ${name}`,
  unsetTitle: "Unset: do not send it",
  setNull: (name) => `Set ${name} to null`,
  item: (number) => `Item ${number}`,
  moveUp: (name) => `Move ${name} up`,
  moveDown: (name) => `Move ${name} down`,
  remove: (name) => `Remove ${name}`,
  moved: (name, place) => `${name}: moved to place ${place}`,
  removed: (name) => `${name}: removed`,
  more: (count) => `and ${count} more, in the JSON`,
  keyOf: (name) => `Key in ${name}`,
  valueOf: (name) => `Value in ${name}`,
  keyTaken: "This key is there already",
  fields: (count) => `${count} field${count === 1 ? "" : "s"}`,
  alternatives: (count) => `${count} alternatives`,
  sendThis: "send this",
  byDefault: (value) => `default: ${value}`,
  anyValue: "any JSON",
  chooseFile: "Choose a file, or drop it here",
  fileFor: (name) => `${name}: choose the file`,
  noFile: "has no file yet",
  wrong: (message) => message[0].toUpperCase() + message.slice(1),
  problem: ([place, ...keys], message) =>
    `${keys.join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]") || place} ${message}`,
  type(shapes, type) {
    const found = shapes.resolve(type);
    if (found.type === "nullable") return `${this.type(shapes, found.inner)} or null`;
    if (found.type === "array") {
      const items = shapes.resolve(found.items);
      const plural = { string: "texts", integer: "integers", number: "numbers", object: "objects" };
      return `list of ${plural[items.type] ?? "values"}`;
    }
    if (found.type === "enum") return this.typeName(found);
    const plain = { string: "text", integer: "integer", object: "object", any: "any value" };
    return plain[found.type] ?? this.typeName(found).replace(/^an? /, "");
  },

  // Examples, JSON and links
  startFrom: "Start from",
  yours: "what you typed",
  reset: "Reset",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  json: "As JSON",
  jsonLabel: "Arguments as JSON",
  jsonPlace: (places) => `only ${places} stand at the top`,
  jsonAt: ({ line, column, message }) => `line ${line}, column ${column}: ${message}`,

  // What is wrong with JSON
  jsonValue: "a value is expected here",
  jsonString: "this text has no end, or holds something that must be escaped",
  jsonKey: "a name in double quotes is expected here",
  jsonMark: (mark) => (mark === ":" ? "“:” is expected here" : `“,” or “${mark}” is expected here`),
  jsonTwice: (name) => `${name} stands here for the second time`,
  jsonEnd: "nothing more is expected here",
  jsonDeep: "is nested too deep",

  // Requests that cannot be made
  requestNoValue: (name) => `${name} has no value`,
  requestOtherPath: "A value of the path would lead to another operation",
  requestFileHere: "A file can only stand in the body",
  requestNoFile: (name) => `Choose the file ${name}`,
  requestBody: (type) => `A body of ${type} cannot be made of these values`,
  requestHeader: (name) => `${name} cannot be a header with this value`,
  requestCookies:
    "Browsers do not let a page set cookies for another site. The mock or a gateway can send them",
  requestForbidden: (name) =>
    `Browsers do not let a page set the header ${name}. The mock or a gateway can send it`,
  requestMethod: (method, hasBody) =>
    `Browsers send no ${method}${hasBody ? " with a body" : ""}. The mock or a gateway can`,
};
