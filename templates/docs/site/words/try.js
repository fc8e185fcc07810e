/* What Try it says to its reader. */
"use strict";

Object.assign(specwright.words, {
  send: "Send",
  codeAsFilledIn: "As filled in",
  codeStale: (why) =>
    `This is an example: what is filled in cannot be drawn in this language${why && ` (${why})`}.`,
  codeOtherBody: "the client sends a body of another media type",
  codeAgainst: "To run it against the server of this page, which needs no key:",

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
      byte: "a Base64 string",
    };
    if (named[format]) return named[format];
    if (type === "enum") {
      const shown = values.slice(0, 12).map(snippetLiterals.compact).join(", ");
      const more = values.length > 12 ? ", …" : "";
      return values.length === 1 ? shown : `one of ${shown}${more}`;
    }
    return {
      string: "a string",
      integer: format ? `an integer (${format})` : "an integer",
      number: "a number",
      boolean: "a boolean",
      array: "an array",
      tuple: "an array with an item for each place",
      map: "a map",
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
  items: (count) => (count ? `${count} item${count === 1 ? "" : "s"}` : "items"),
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
  keyTaken: "this key is there already",
  fields: (count) => `${count} field${count === 1 ? "" : "s"}`,
  alternatives: (count) => `${count} alternatives`,
  choose: "Choose an alternative",
  sendThis: "send this",
  byDefault: (value) => `default: ${value}`,
  anyValue: "any JSON",
  chooseFile: "Choose a file, or drop it here",
  fileFor: (name) => `${name}: choose the file`,
  noFile: "choose a file",
  wrong: (message) => message[0].toUpperCase() + message.slice(1),
  problem: ([place, ...keys], message, isSentence) =>
    (keys.join(".").replace(/\.(\d+)(?=\.|$)/g, "[$1]") || place) +
    (isSentence ? `: ${message}` : ` ${message}`),
  type(shapes, type) {
    const found = shapes.resolve(type);
    if (found.type === "nullable") return `${this.type(shapes, found.inner)} or null`;
    const many = (type) => {
      let one = shapes.resolve(type);
      if (one.type === "union") one = shapes.resolve(one.variants[0].type);
      return /^(string|integer|number|boolean|object)$/.test(one.type) ? `${one.type}s` : "values";
    };
    if (found.type === "array") return `array of ${many(found.items)}`;
    if (found.type === "map") return `map of ${many(found.values)}`;
    if (found.type === "enum") return this.typeName(found) + (found.open ? " or any other" : "");
    const plain = { string: "string", integer: "integer", object: "object", any: "any value" };
    return plain[found.type] ?? this.typeName(found).replace(/^an? /, "");
  },
  /** What is said after the type: the limits of the value, and its default. */
  facts(shapes, type, usual) {
    let found = shapes.resolve(type);
    if (found.type === "nullable") found = shapes.resolve(found.inner);
    const range = (low, high, what) => {
      if (!low && high === undefined) return [];
      const count = !low
        ? `at most ${high}`
        : high === undefined
          ? `at least ${low}`
          : `${low} to ${high}`;
      return [`${count} ${what}`.trim()];
    };
    const { compact } = snippetLiterals;
    const limit = (word, value) => (value === undefined ? [] : [`${word} ${compact(value)}`]);
    return [
      ...(usual === undefined ? [] : [this.byDefault(compact(usual))]),
      ...limit("at least", found.minimum),
      ...limit("more than", found.exclusiveMinimum),
      ...limit("at most", found.maximum),
      ...limit("less than", found.exclusiveMaximum),
      ...limit("a multiple of", found.multipleOf),
      ...range(found.minLength, found.maxLength, "characters"),
      ...range(found.minItems, found.maxItems, "items"),
      ...range(found.minProperties, found.maxProperties, "members"),
      ...(found.uniqueItems ? ["no item twice"] : []),
      ...(found.pattern === undefined ? [] : [`matching ${found.pattern}`]),
    ];
  },

  // Examples, JSON and links
  startFrom: "Start from",
  yours: "what you typed",
  reset: "Reset",
  copyLink: "Copy link",
  theAnswer: "the answer",
  theCommand: "the command",
  theVariables: "the variables",
  linkCopied: "Link copied",
  linkTooLong: "Too long for a link",
  linkAbove: "See the address bar",
  json: "As JSON",
  jsonLabel: "Arguments as JSON",
  jsonBroken: (problem) => `Arguments as JSON: ${problem}`,
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
  requestNoFile: (name) => `Choose the file ${name}`,
  requestCookies:
    "Browsers do not let a page set cookies for another site. The mock or a gateway can send them",
  requestForbidden: (name) =>
    `Browsers do not let a page set the header ${name}. The mock or a gateway can send it`,
  requestMethod: (method, hasBody) =>
    `Browsers send no ${method}${hasBody ? " with a body" : ""}. The mock or a gateway can`,

  // Where requests go
  gatewayWhere: "Send to",
  gatewayLocal: "Mock or gateway",
  gatewayDirect: "Live API",
  gatewayChange: "Another server",
  gatewayAddress: "Address of the mock or gateway",
  gatewayCheck: "Check",
  gatewayStart: "This command starts one, with this site and a mock of the API:",
  gatewayToken: "Token that the gateway prints",
  gatewayAnswer: "The mock answers with",
  gatewayUsual: "what fits the request",
  gatewayServer: "Server",
  gatewayCors:
    "The browser asks the API itself, so what you type below goes there and nowhere else. Many APIs do not allow that to pages of other sites (CORS); a mock or a gateway has no such limit.",
  gatewayNoServer: "The document names no server: use a mock or a gateway",
  gatewayMissing: (command) => `To send, start ${command}`,
  gatewayStates: {
    none: () => "Nothing to send to yet.",
    checking: () => "Asking what it is …",
    ready: ({ info, api }) =>
      info.mode === "mock"
        ? `Ready: a mock of ${api.title} ${api.version}. It answers from the examples of the document.`
        : `Ready: a gateway to ${api.upstream ?? api.title}. It adds the credentials.`,
    older: ({ info, api }) =>
      `Ready, with another version of the document: a ${info.mode} of ${api.title} ${api.version}. What it says may differ from this page.`,
    unreachable: ({ address }) => `No server answers at ${address}.`,
    stranger: ({ address }) =>
      `What answers at ${address} is neither a mock nor a gateway of Specwright.`,
    other: ({ info }) =>
      `It serves another document: ${info.apis.map((one) => one.title).join(", ")}.`,
  },

  // Who calls
  authTitle: "Credentials",
  authNone: "none",
  authNotNeeded: "This operation needs none.",
  authMock: "The mock takes any credential, so none is asked for.",
  authHeld: (scheme) => `The gateway holds ${scheme}: nothing to type.`,
  authWay: "Sign in with",
  authToken: "Token",
  authAfter: (word) => `Authorization header, after ${word}`,
  authUser: "User name",
  authPassword: "Password",
  authKey: (place, name) => `Key (${place} ${name})`,
  authCertificate: "A certificate in your browser says who calls; there is nothing to type.",
  authClient: "Client id",
  authClientSecret: "Client secret",
  authScopes: "Scopes",
  authSignIn: "Sign in …",
  authFetch: "Get a token",
  authRedirect: "Allow this address in the settings of the client: ",
  authFromDisk: "Signing in needs a page from a server (specwright serve). Here, paste a token.",
  authSecretHere:
    "The secret goes from this page to the token endpoint, if that answers pages at all (CORS).",
  authWaiting: "Waiting for the provider …",
  authNoWindow: "The browser did not open a window. Allow it, or paste a token.",
  authClosed: "The window was closed before anybody signed in.",
  authRefused: (why) => `The provider refused${why ? `: ${why}` : ""}.`,
  authNoCors: "The provider does not answer to pages (CORS). Get a token elsewhere, and paste it.",
  authShow: (label) => `Show: ${label}`,
  authReveal: "Show",
  authRemember: "Remember in this tab",
  authClear: "Forget",
  authMissing: (scheme) => `A credential is missing: ${scheme}`,

  // What comes back
  viewMore: (count, left) => `${count} more of ${left}`,
  viewSave: (name, size) => `Save ${name} (${size})`,
  viewBeginning: (size) => `Only the first ${size} are shown.`,
  viewEmpty: "No body.",
  viewPicture: "The picture that came back",
  viewMedia: { audio: "The sound that came back", video: "The video that came back" },
  viewUnknown: "This browser cannot show it.",
  viewNotJson: "It is said to be JSON and is not.",
  exchangeNothing: "Nothing has been sent yet.",
  exchangeWaiting: "Waiting …",
  exchangeStop: "Stop",
  exchangeModes: { mock: "mock", gateway: "gateway", direct: "direct" },
  exchangePhrases: {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
  },
  exchangeFirst: "First byte",
  exchangeWhole: "Total",
  exchangeSize: "Size",
  exchangeEvents: "Events",
  exchangeHeaders: (count, mode) =>
    `${count} header${count === 1 ? "" : "s"}${mode === "direct" ? " that the API lets pages read" : ""}`,
  exchangeText: "Text",
  exchangeRaw: "As it came",
  exchangeDone: (status, time, events) =>
    `${status}, after ${time}${events ? `, ${events} events` : ""}`,
  exchangeRight: "Matches the documented schema.",
  exchangeWrong: (count) =>
    `Differs from the documented schema in ${count} ${count === 1 ? "place" : "places"}:`,
  exchangeUnknown: (status) =>
    `The document does not say what a body with status ${status} looks like.`,
  exchangeStoppedShort: "Stopped",
  exchangeFailedShort: "Failed",
  exchangeStopped: (events) =>
    `Stopped${events ? ` after ${events} ${events === 1 ? "event" : "events"}` : ""}.`,
  exchangePatience:
    "Nothing came for two minutes, so it was given up. Send it again, or ask for less.",
  exchangeBroken: (size) =>
    `The connection broke in the middle, after ${size}. What arrived is shown; send it again for the rest.`,
  exchangeOffline: "This machine is offline.",
  exchangeDropped: "The server dropped the connection before it answered. Send it again.",
  exchangeGone: (command) => `The server has gone. Start it again: ${command}`,
  exchangeMixed: (host) =>
    `A page that came over https may not ask ${host} over http. Use https, or a gateway.`,
  exchangeCors: (host, command) =>
    `${host} can be reached, but does not let pages of other sites read its answers (CORS). The request may have arrived. Send it through a server of yours: ${command}`,
  exchangeUnreachable: (host) => `${host} cannot be reached: is the name right, and is it running?`,
  exchangeAdvice(status, { after, mode }) {
    const who = { mock: "The mock", gateway: "The API", direct: "The API" }[mode];
    if (status === 401)
      return `${who} does not know who calls: check the credentials under Try it.`;
    if (status === 403)
      return `${who} knows who calls, and does not allow it: another key or more scopes may.`;
    if (status === 429)
      return `Too many requests${after ? `: wait ${after} s` : ""}, then send it again.`;
    if (status === 400 || status === 422) return `${who} finds fault with the request: see below.`;
    if (status === 404) return `${who} has nothing of that name: check the ids in the path.`;
    if (status >= 500)
      return mode === "gateway"
        ? "The API, or the way to it, has failed. Try again later."
        : `${who} has failed, not the request. Try again later.`;
    return `${who} refused the request.`;
  },
  exchangeSure: "Send this?",
  exchangeForGood: "It may remove something for good.",
  exchangeKeep: "Do not send",
  exchangeDelete: "Send",
  exchangeHistory: (count) => `${count} sent from this page`,
  exchangeAgain: "Send again",
});
