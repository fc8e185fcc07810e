/** Events from chunks of bytes: server-sent events by the rules of the HTML standard. */

/** One event as it came. */
export interface ServerSentEvent {
  /** Its name; null when the server gave none (`message` to a browser). */
  event: string | null;
  /** Its data; the lines joined by line feeds. */
  data: string;
  /** Its id, or else the last one that the server gave. */
  id: string | null;
  /** The milliseconds that the server wants between connections. */
  retry: number | null;
}

/** Bytes in, events out. A chunk may end anywhere, within a character too. */
export interface Decoder {
  readonly lastId: string | null;
  feed(chunk: Uint8Array): ServerSentEvent[];
  /** What the end of the stream completes. */
  flush(): ServerSentEvent[];
}

export class SSEDecoder implements Decoder {
  lastId: string | null = null;
  readonly #text = new TextDecoder(); // takes away a byte order mark
  #parts: string[] = []; // the event that is still incomplete
  #endedInCr = false;
  #endedInLf = false;

  feed(chunk: Uint8Array): ServerSentEvent[] {
    return this.#take(this.#text.decode(chunk, { stream: true }));
  }

  flush(): ServerSentEvent[] {
    const found = this.#take(this.#text.decode());
    const rest = this.#parts.join("");
    this.#parts = [];
    return rest ? [...found, ...this.#parse([rest])] : found;
  }

  #take(text: string): ServerSentEvent[] {
    if (text === "") return [];
    if (this.#endedInCr && text.startsWith("\n")) text = text.slice(1);
    this.#endedInCr = text === "" ? false : text.endsWith("\r");
    if (text.includes("\r")) text = text.replace(/\r\n?/g, "\n");
    if (text === "") return [];
    const split = this.#endedInLf && text.startsWith("\n");
    this.#endedInLf = text.endsWith("\n");
    this.#parts.push(text);
    if (!split && !text.includes("\n\n")) return [];
    const blocks = this.#parts.join("").split("\n\n");
    const rest = blocks.pop();
    this.#parts = rest ? [rest] : [];
    return this.#parse(blocks);
  }

  #parse(blocks: string[]): ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    for (const block of blocks) {
      const event = this.#event(block);
      if (event) events.push(event);
    }
    return events;
  }

  #event(block: string): ServerSentEvent | null {
    let event: string | null = null;
    let retry: number | null = null;
    const data: string[] = [];
    for (const line of block.split("\n")) {
      const colon = line.indexOf(":");
      const field = colon < 0 ? line : line.slice(0, colon);
      let value = colon < 0 ? "" : line.slice(colon + 1);
      if (value.startsWith(" ")) value = value.slice(1);
      if (field === "data") data.push(value);
      else if (field === "event") event = value || null;
      else if (field === "id" && !value.includes("\0")) this.lastId = value;
      else if (field === "retry" && /^\d+$/.test(value)) retry = Number(value);
    }
    if (data.length === 0) return null;
    return { event, data: data.join("\n"), id: this.lastId, retry };
  }
}

/** JSON lines, or a JSON text sequence (RFC 7464): each record is an event. */
export class LineDecoder implements Decoder {
  readonly lastId = null;
  readonly #mark: string;
  readonly #text = new TextDecoder();
  #parts: string[] = [];

  constructor(mark: string) {
    this.#mark = mark;
  }

  feed(chunk: Uint8Array): ServerSentEvent[] {
    const text = this.#text.decode(chunk, { stream: true });
    this.#parts.push(text);
    const records: string[] = [];
    if (text.includes(this.#mark)) {
      records.push(...this.#parts.join("").split(this.#mark));
      this.#parts = [records.pop() ?? ""];
    }
    if (this.#mark !== "\n" && text.endsWith("\n")) {
      // A record of a sequence ends in a line feed, and may have others within.
      const rest = this.#parts.join("");
      if (isJson(rest)) {
        records.push(rest);
        this.#parts = [];
      }
    }
    return events(records);
  }

  flush(): ServerSentEvent[] {
    const rest = this.#parts.join("") + this.#text.decode();
    this.#parts = [];
    return events([rest]);
  }
}

function events(records: string[]): ServerSentEvent[] {
  return records
    .map((record) => record.replaceAll("\x1e", "").trim())
    .filter((record) => record !== "")
    .map((data) => ({ event: null, data, id: null, retry: null }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The decoder of a stream's format. */
export function decoderFor(format: string): Decoder {
  if (format === "sse") return new SSEDecoder();
  return new LineDecoder(format === "json-seq" ? "\x1e" : "\n");
}
