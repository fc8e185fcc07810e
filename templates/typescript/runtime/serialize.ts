/** Parameters as the wire wants them: path, query, headers and cookies, by style. */

import { encode } from "./encode.js";
import { ConfigurationError } from "./errors.js";
import { type Operation, type Place, placesOf } from "./operation.js";

export { encode };

export type Values = Record<string, unknown>;

type Shape = string | string[] | Record<string, string>;

const IN_QUERY = ":/?[]@!$'()*,;=";
const IN_PATH = ":/[]@!$&'()*+,;=";
const IN_TEMPLATE = "/%:@!$&'()*+,;=?~";
const IN_COOKIE = "!#$&'()*+-./:<=>?@[]^_`{|}~";

/** One value as it stands in a path, query, header, cookie or form. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case "string":
      return value;
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (!Number.isFinite(value))
        throw new ConfigurationError(`cannot send ${value}`);
      return String(value);
    default:
      if (value === null) return "null";
      if (value instanceof Date) return value.toISOString();
      throw new ConfigurationError(
        `expected a single value, not ${kindOf(value)}`,
      );
  }
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "an array" : `a value of type ${typeof value}`;
}

/** A value as JSON; integers too big for a number may be given as `bigint`. */
export function toJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "null";
  } catch (error) {
    const mark = `bigint ${Math.random()} `;
    let found = false;
    const written = JSON.stringify(value, (_key, one: unknown) => {
      if (typeof one !== "bigint") return one;
      found = true;
      return mark + String(one);
    });
    if (!found) throw error;
    return written.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  }
}

/**
 * The path of an operation with the values in their places. Throws for a value
 * that is missing or empty, and for one that would lead to another route.
 */
export function pathOf(operation: Operation, values: Values): string {
  const places = placesOf(operation);
  const [template = ""] = operation.path.split("#");
  const parts = template.split(/\{([^{}]*)\}/);
  const path = parts
    .map((part, index) => {
      if (index % 2 === 0) return encode(part, IN_TEMPLATE);
      const value = values[part];
      if (value === undefined || value === null) {
        throw new ConfigurationError(
          `missing path parameter ${JSON.stringify(part)}`,
        );
      }
      return pathValue(part, value, places.get(`path ${part}`));
    })
    .join("");
  if (path.split("/").some((segment) => segment === "." || segment === "..")) {
    throw new ConfigurationError(
      `a path parameter of ${operation.path} must not be "." or ".."`,
    );
  }
  return path;
}

function pathValue(name: string, value: unknown, place?: Place): string {
  if (place?.json) return encode(toJson(value));
  const code = (text: string) =>
    encode(text, place?.allowReserved ? IN_PATH : "");
  const shape = shapeOf(value);
  const explode = place?.explode ?? false;
  if (
    shape === "" ||
    (typeof shape !== "string" && !Object.keys(shape).some(Boolean))
  ) {
    throw new ConfigurationError(
      `path parameter ${JSON.stringify(name)} must not be empty`,
    );
  }
  if (place?.style === "label") {
    return `.${joined(shape, explode, explode ? "." : ",", code)}`;
  }
  if (place?.style !== "matrix") return joined(shape, explode, ",", code);
  const key = encode(name);
  if (explode && Array.isArray(shape)) {
    return shape.map((item) => `;${key}=${code(item)}`).join("");
  }
  if (explode && typeof shape !== "string") {
    return Object.entries(shape)
      .map(([one, text]) => `;${code(one)}=${code(text)}`)
      .join("");
  }
  return `;${key}=${joined(shape, false, ",", code)}`;
}

/** The `name=value` pairs of a query string, encoded. */
export function queryOf(operation: Operation, values: Values): string[] {
  const places = placesOf(operation);
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null) continue;
    const place = places.get(`query ${name}`);
    if (place?.json) {
      pairs.push(`${encode(name)}=${encode(toJson(value))}`);
    } else {
      pairs.push(...queryPairs(name, value, place));
    }
  }
  return pairs;
}

function queryPairs(name: string, value: unknown, place?: Place): string[] {
  const code = (text: string) =>
    encode(text, place?.allowReserved ? IN_QUERY : "");
  const deep = () =>
    deepPairs(name, value).map(([key, text]) => `${encode(key)}=${code(text)}`);
  if (place?.style === "deepObject") return deep();
  const members = membersOf(value);
  if (members && Object.values(members).some(nests)) return deep();
  const shape = shapeOf(value);
  const key = encode(name);
  if (typeof shape === "string") return [`${key}=${code(shape)}`];
  if (Object.keys(shape).length === 0) return [];
  if (place?.explode ?? (place?.style ?? "form") === "form") {
    return Array.isArray(shape)
      ? shape.map((item) => `${key}=${code(item)}`)
      : Object.entries(shape).map(
          ([one, text]) => `${encode(one)}=${code(text)}`,
        );
  }
  const separator =
    place?.style === "spaceDelimited"
      ? "%20"
      : place?.style === "pipeDelimited"
        ? "%7C"
        : ",";
  return [`${key}=${joined(shape, false, separator, code)}`];
}

/**
 * `name[member][]` pairs of a nested value. A list of single values repeats
 * `name[]`; a list of objects is numbered, as they could not be told apart.
 */
export function deepPairs(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) {
    const numbered = value.some(nests);
    return value.flatMap((item: unknown, index) =>
      deepPairs(`${name}[${numbered ? index : ""}]`, item),
    );
  }
  const members = membersOf(value);
  if (members === null) return [[name, textOf(value)]];
  return Object.entries(members).flatMap(([key, member]) =>
    deepPairs(`${name}[${key}]`, member),
  );
}

/** The value of a header. Throws for line breaks and the like. */
export function headerValue(
  name: string,
  value: unknown,
  place?: Place,
): string {
  const written = place?.json
    ? toJson(value)
    : joined(shapeOf(value), place?.explode ?? false, ",", (text) => text);
  return checkedHeader(name, written);
}

/**
 * The value, once it is sure that it stays one header. The error does not show
 * it, as it may be a secret.
 */
export function checkedHeader(name: string, value: string): string {
  checkedName("header", name);
  // eslint-disable-next-line no-control-regex
  if (/[\0-\x08\x0a-\x1f\x7f]|^[ \t]|[ \t]$|[^\0-\xff]/.test(value)) {
    throw new ConfigurationError(
      `the value of header ${JSON.stringify(name)} has a line break, a control` +
        " character, spaces at its ends, or a character that no header can hold",
    );
  }
  return value;
}

/** `name=value` for the Cookie header. */
export function cookiePair(
  name: string,
  value: unknown,
  place?: Place,
): string {
  checkedName("cookie", name);
  const code = (text: string) => encode(text, IN_COOKIE);
  const shape = shapeOf(value);
  const explode = place?.explode ?? true;
  if (explode && Array.isArray(shape)) {
    return shape.map((item) => `${name}=${code(item)}`).join("; ");
  }
  if (explode && typeof shape !== "string") {
    return Object.entries(shape)
      .map(([key, text]) => `${code(key)}=${code(text)}`)
      .join("; ");
  }
  return `${name}=${joined(shape, false, ",", code)}`;
}

function checkedName(kind: string, name: string): void {
  if (!/^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/.test(name)) {
    throw new ConfigurationError(
      `${JSON.stringify(name)} is not a ${kind} name`,
    );
  }
}

function joined(
  shape: Shape,
  explode: boolean,
  separator: string,
  code: (text: string) => string,
): string {
  if (typeof shape === "string") return code(shape);
  if (Array.isArray(shape)) return shape.map(code).join(separator);
  const between = explode ? "=" : separator;
  return Object.entries(shape)
    .map(([key, text]) => `${code(key)}${between}${code(text)}`)
    .join(separator);
}

/**
 * A value as text, or as a flat list or object of texts. No style says how an
 * item of a list is written that is an object or a list itself: it is JSON.
 */
function shapeOf(value: unknown): Shape {
  const items = value instanceof Set ? [...(value as Set<unknown>)] : value;
  if (Array.isArray(items)) {
    return items.map((one: unknown) =>
      nests(one) ? toJson(one) : textOf(one),
    );
  }
  const members = membersOf(value);
  if (members === null) return textOf(value);
  return Object.fromEntries(
    Object.entries(members).map(([key, one]) => [key, textOf(one)]),
  );
}

/** The members of an object that are there; null for anything else. */
export function membersOf(value: unknown): Values | null {
  if (typeof value !== "object" || value === null) return null;
  if (
    Array.isArray(value) ||
    value instanceof Date ||
    value instanceof Set ||
    value instanceof Blob
  ) {
    return null;
  }
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, one]) => one !== undefined && one !== null,
    ),
  );
}

/** Whether a value is made of others. */
export function nests(value: unknown): boolean {
  return Array.isArray(value) || membersOf(value) !== null;
}
