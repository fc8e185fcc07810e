/** What a document says about one operation, and about a client: plain data. */

export type Style =
  | "form"
  | "simple"
  | "label"
  | "matrix"
  | "spaceDelimited"
  | "pipeDelimited"
  | "deepObject";

export type Location =
  "path" | "query" | "header" | "cookie" | "member" | "body";

/** Where a parameter goes, and how it is written there. */
export interface Place {
  in: Location;
  /** Its name on the wire, where that is not its key. */
  name?: string;
  style?: Style;
  explode?: boolean;
  allowReserved?: boolean;
  /** Whether it is written as JSON. */
  json?: boolean;
  /** What is sent when nothing is given: the only value it may have. */
  value?: string | number | boolean | null;
}

/** How one member of a multipart or urlencoded body is written. */
export interface Part {
  /** Of a file, perhaps several to choose from: `image/png, image/jpeg`. */
  contentType?: string;
  headers?: Record<string, string>;
  style?: Style;
  explode?: boolean;
}

/** The stream of an operation. */
export interface Events {
  format?: "sse" | "jsonl" | "json-seq";
  /** Whether events are given as `{ event, data }`. */
  envelope?: boolean;
  /** What the data of an event is: JSON, text, or JSON where it can be read as such. */
  data?: "json" | "text" | "any";
  /** Whether events are given as they come. */
  raw?: boolean;
  /** The parameter that asks for the stream; without it there is no other answer. */
  switch?: string;
  /** The data of the event that ends the stream. */
  done?: string;
  /** The names of events that are errors. */
  errorEvents?: string[];
}

/**
 * How the pages of a list follow one another. `items`, `next` and `hasMore` are
 * dotted paths into the answer; no `items` at all (`""`) means the answer itself.
 */
export interface Pagination {
  kind: "cursor" | "page" | "offset" | "next_url" | "link";
  items?: string;
  param?: string;
  next?: string;
  lastItem?: string;
  hasMore?: string;
  where?: "query" | "body";
  start?: number;
}

export type BodyKind =
  "json" | "form" | "multipart" | "json-or-multipart" | "text" | "binary";

/**
 * One operation. What it takes is one object: `params` says where its members
 * go, all others are members of the body.
 */
export interface Operation {
  method: string;
  path: string;
  params?: Record<string, Location | Place>;
  body?: BodyKind;
  bodyOptional?: boolean;
  contentType?: string;
  files?: string[];
  parts?: Record<string, Part>;
  returns?: "json" | "text" | "binary" | "nothing";
  accept?: string;
  security?: string[][];
  headers?: Record<string, string>;
  stream?: Events;
  pagination?: Pagination;
  /** Where it goes, if not to the server of the client. */
  server?: string | Server;
  idempotencyHeader?: string;
}

/** A base URL, with the defaults of its variables. */
export interface Server {
  url: string;
  variables?: Record<string, string>;
  choices?: Record<string, string[]>;
}

/** A security scheme: where a credential goes, and where it comes from. */
export interface Scheme {
  kind: "bearer" | "basic" | "http" | "apiKey" | "oauth2" | "openIdConnect";
  /** The option of the client that holds the credential. */
  option: string;
  env?: string[];
  in?: string;
  /** Of a header, parameter or cookie; of `http`, what Authorization begins with. */
  name?: string;
  tokenUrl?: string;
}

/** What is the same for every client of a package. */
export interface ClientConfig {
  name: string;
  version: string;
  servers?: Server[];
  baseUrlEnv?: string;
  schemes?: Record<string, Scheme>;
}

/** A parameter as its operation places it, by its name on the wire. */
export interface Placed extends Place {
  key: string;
  name: string;
}

const known = new WeakMap<Operation, Map<string, Placed>>();

/** The places of an operation's parameters, by `location name`. */
export function placesOf(operation: Operation): Map<string, Placed> {
  let found = known.get(operation);
  if (found === undefined) {
    found = new Map();
    for (const [key, written] of Object.entries(operation.params ?? {})) {
      const place = typeof written === "string" ? { in: written } : written;
      const placed = { ...place, key, name: place.name ?? key };
      found.set(`${placed.in} ${placed.name}`, placed);
    }
    known.set(operation, found);
  }
  return found;
}
