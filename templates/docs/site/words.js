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
