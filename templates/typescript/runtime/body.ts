/** The body of a request, by the kind that its operation declares. */

import { ConfigurationError } from "./errors.js";
import { blobOf, isBinary, isFile, isStream, uploadOf } from "./files.js";
import type { Operation, Part } from "./operation.js";
import {
  checkedHeader,
  deepPairs,
  encode,
  membersOf,
  nests,
  textOf,
  toJson,
  type Values,
} from "./serialize.js";

/** What is sent, and what it is. */
export interface Body {
  content: string | Blob | ReadableStream<Uint8Array>;
  contentType: string;
  /** Whether a second attempt would send the very same bytes. */
  replayable: boolean;
}

/** The body to send, or null. Throws for what cannot be sent. */
export async function bodyOf(
  operation: Operation,
  value: unknown,
): Promise<Body | null> {
  let kind = operation.body;
  if (kind === undefined || value === undefined) return null;
  if (kind === "json-or-multipart") {
    kind = hasFile(value, operation.files ?? []) ? "multipart" : "json";
  }
  const declared = operation.contentType;
  switch (kind) {
    case "multipart":
      return multipart(valuesOf(value), operation);
    case "form":
      return sent(
        form(valuesOf(value), operation.parts ?? {}),
        "application/x-www-form-urlencoded",
      );
    case "text":
      return sent(textOf(value), withCharset(declared ?? "text/plain"));
    case "binary":
      return binary(value, declared ?? "application/octet-stream");
    default:
      return sent(toJson(value), declared ?? "application/json");
  }
}

/** The media type of a text in UTF-8, which is not the default of all readers. */
function withCharset(type: string): string {
  return /^text\//i.test(type) && !/charset/i.test(type)
    ? `${type}; charset=utf-8`
    : type;
}

function sent(content: string | Blob, contentType: string): Body {
  return { content, contentType, replayable: true };
}

async function binary(value: unknown, contentType: string): Promise<Body> {
  if (typeof value === "string" || isBinary(value)) {
    if (typeof value !== "string" && isStream(value)) {
      const content = value instanceof ReadableStream ? value : streamOf(value);
      return { content, contentType, replayable: false };
    }
    return sent(await blobOf(value), contentType);
  }
  throw new ConfigurationError(
    "the body must be bytes: a Blob, a buffer or a stream",
  );
}

function streamOf(
  chunks: AsyncIterable<Uint8Array>,
): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

/** application/x-www-form-urlencoded */
export function form(members: Values, parts: Record<string, Part>): string {
  return Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => formPairs(name, value, parts[name]))
    .map(([name, text]) => `${plus(name)}=${plus(text)}`)
    .join("&");
}

function plus(text: string): string {
  return encode(text).replaceAll("%20", "+");
}

function formPairs(
  name: string,
  value: unknown,
  part?: Part,
): [string, string][] {
  if (part?.contentType?.includes("json")) return [[name, toJson(value)]];
  if (value === null) return [[name, ""]];
  if (part?.style === "deepObject") return deepPairs(name, value);
  if (!Array.isArray(value) || value.some(nests)) return deepPairs(name, value);
  const items = value.map(textOf);
  if (part?.explode === false) {
    const separators: Partial<Record<string, string>> = {
      spaceDelimited: " ",
      pipeDelimited: "|",
    };
    return [[name, items.join(separators[part.style ?? ""] ?? ",")]];
  }
  return items.map((text) => [name, text]);
}

/**
 * multipart/form-data, written here and not by `FormData`: a part of JSON has no
 * file name, and every part may have headers of its own.
 */
async function multipart(members: Values, operation: Operation): Promise<Body> {
  const boundary = randomHex();
  const pieces: BlobPart[] = [];
  const add = (
    name: string,
    content: BlobPart,
    type: string | undefined,
    headers: Record<string, string> = {},
    fileName?: string,
  ) => {
    const file =
      fileName === undefined ? "" : `; filename="${quoted(fileName)}"`;
    const lines = [
      `Content-Disposition: form-data; name="${quoted(name)}"${file}`,
      ...(type ? [`Content-Type: ${checkedHeader("Content-Type", type)}`] : []),
      ...Object.entries(headers).map(
        ([key, text]) => `${key}: ${checkedHeader(key, text)}`,
      ),
    ];
    pieces.push(
      `--${boundary}\r\n${lines.join("\r\n")}\r\n\r\n`,
      content,
      "\r\n",
    );
  };
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined) continue;
    const part = operation.parts?.[name] ?? {};
    if (operation.files?.includes(name)) {
      for (const item of Array.isArray(value) ? value : [value]) {
        const file = await uploadOf(item, part.contentType);
        const headers = { ...part.headers, ...file.headers };
        add(name, file.content, file.type, headers, file.name);
      }
      continue;
    }
    const listed =
      Array.isArray(value) && !part.contentType && !value.some(nests);
    for (const item of listed ? (value as unknown[]) : [value]) {
      const json = part.contentType?.includes("json") ?? nests(item);
      const type = part.contentType ?? (json ? "application/json" : undefined);
      if (isBinary(item)) {
        add(name, await blobOf(item), type, part.headers);
      } else {
        const text = json ? toJson(item) : item === null ? "" : textOf(item);
        add(name, text, type, part.headers);
      }
    }
  }
  pieces.push(`--${boundary}--\r\n`);
  return sent(new Blob(pieces), `multipart/form-data; boundary=${boundary}`);
}

/** As browsers write it: the quote and line breaks are percent-encoded. */
function quoted(name: string): string {
  return name.replace(/["\r\n]/g, (char) => encode(char));
}

/** 32 random digits. */
export function randomHex(): string {
  const bytes = globalThis.crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}

function valuesOf(value: unknown): Values {
  if (membersOf(value) === null) {
    throw new ConfigurationError("the body must be an object");
  }
  return value as Values;
}

function hasFile(value: unknown, names: readonly string[]): boolean {
  const members = membersOf(value) ?? {};
  return names.some((name) => {
    const one = members[name];
    return isFile(one) || (Array.isArray(one) && one.some(isFile));
  });
}
