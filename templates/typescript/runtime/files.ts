/** What may be uploaded, and how its bytes are read: again for each attempt. */

import { ConfigurationError } from "./errors.js";

/** Bytes, wherever they are. A stream is read into memory when it is part of a form. */
export type BinaryInput =
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** A file for a form; with a name, a type and headers of its own where that matters. */
export type FileInput =
  | BinaryInput
  | {
      name?: string | undefined;
      content: BinaryInput | string;
      type?: string | undefined;
      headers?: Record<string, string> | undefined;
    };

/** Bytes that can be sent more than once, and what they are called. */
export interface Upload {
  content: Blob;
  name: string | undefined;
  type: string;
  headers: Record<string, string>;
}

/** Whether a value can only be meant as bytes. */
export function isBinary(value: unknown): value is BinaryInput {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    isStream(value)
  );
}

/** Whether a value is read bit by bit. */
export function isStream(
  value: unknown,
): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  return (
    value instanceof ReadableStream ||
    (typeof value === "object" &&
      value !== null &&
      Symbol.asyncIterator in value)
  );
}

/** Whether a value can only be meant as a file. */
export function isFile(value: unknown): value is FileInput {
  if (isBinary(value)) return true;
  if (typeof value !== "object" || value === null) return false;
  if (!("content" in value)) return false;
  return isBinary(value.content) || "name" in value;
}

/** A file as it is sent in a form. Throws for what is no file. */
export async function uploadOf(
  value: unknown,
  documented = "",
): Promise<Upload> {
  if (!isFile(value)) {
    throw new ConfigurationError(
      "a file is a Blob, bytes, a stream or { name, content, type }",
    );
  }
  const given = isBinary(value) ? { content: value } : value;
  const content = await blobOf(given.content);
  const own = given.content instanceof File ? given.content.name : undefined;
  const name = ("name" in given ? given.name : undefined) ?? (own || "upload");
  return {
    content,
    name,
    type:
      ("type" in given && given.type) ||
      content.type ||
      typeFor(name, documented),
    headers: ("headers" in given ? given.headers : undefined) ?? {},
  };
}

/** Subtypes that the ends of file names do not spell as media types do. */
const SUBTYPES: Record<string, string> = {
  htm: "html",
  jpg: "jpeg",
  js: "javascript",
  m4a: "mp4",
  md: "markdown",
  mp3: "mpeg",
  svg: "svg+xml",
  tif: "tiff",
  txt: "plain",
};

/** The documented type that a file's name tells, else the first of them. */
function typeFor(name: string, documented: string): string {
  const types = documented.split(",").map((type) => type.trim());
  const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const subtypes = [end, Object.hasOwn(SUBTYPES, end) ? SUBTYPES[end] : end];
  const told = types.find((type) => subtypes.includes(type.split("/")[1]));
  const [first] = types;
  if (told || !first || first.includes("*")) {
    return told || "application/octet-stream";
  }
  return first;
}

/** The bytes of a value, as often as they are wanted. */
export async function blobOf(value: BinaryInput | string): Promise<Blob> {
  if (value instanceof Blob) return value;
  if (!isStream(value)) return new Blob([value as BlobPart]);
  const chunks: BlobPart[] = [];
  for await (const chunk of chunksOf(value)) chunks.push(chunk as BlobPart);
  return new Blob(chunks);
}

/** What a stream gives, also where streams cannot be iterated. */
export async function* chunksOf(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  if (!(stream instanceof ReadableStream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    // Whoever stops early does not want the rest to be sent.
    if (!ended) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
