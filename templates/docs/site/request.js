/*
 * Arguments → the HTTP request, as the clients and the snippets make it. Throws a RangeError, with
 * words for the reader, where there is no such request.
 *
 * specwright.request(data, arguments, {base, content, files, credentials, lift}): `base` stands in
 * for the URL of the server, `credentials` are [{in, name, value}], and `lift` is how a gateway is
 * asked for what a browser does not let a page send; without one that is refused.
 */
"use strict";

specwright.request = (() => {
  const { compact, kindOf, percent, text } = snippetLiterals;
  const { words } = specwright;
  const { entries: entriesOf } = specwright.values;
  const reserved = ":/?@!$'()*,;=";
  const template = /\{([^{}]*)\}/;
  const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const notInHeaders = /[\x00-\x08\x0a-\x1f\x7f]|^[ \t]|[ \t]$/;
  const forbidden =
    /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via|(proxy|sec)-.*)$/i;
  const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" };

  const isContainer = (value) => ["array", "object"].includes(kindOf(value));
  const isThere = ([, value]) => value !== null && value !== undefined;

  /** A name or a value, encoded but for some characters of ASCII. */
  const encoded = (value, safe = "") =>
    percent(value).replace(/%[0-7][0-9A-F]/g, (code) => {
      const char = decodeURIComponent(code);
      return safe.includes(char) ? char : code;
    });
  const cleaned = (piece) => encoded(piece, "/%:@!$&'()*+,;=?~");

  /** A value as text, as a list of texts, or as a list of pairs of them. */
  function shapeOf(value) {
    const kind = kindOf(value);
    if (kind === "file") throw new RangeError(words.requestFileHere);
    if (kind === "array") return { items: value.map(text) };
    if (kind !== "object") return { text: text(value) };
    return {
      pairs: entriesOf(value)
        .filter(isThere)
        .map(([key, one]) => [key, text(one)]),
    };
  }

  /** A shape in one text. */
  function joined(shape, explode, separator, write) {
    if (shape.text !== undefined) return write(shape.text);
    if (shape.items) return shape.items.map(write).join(separator);
    const between = explode ? "=" : separator;
    return shape.pairs.map(([key, one]) => write(key) + between + write(one)).join(separator);
  }

  /** `name[member][]` pairs of a nested value; lists of containers are numbered. */
  function deepPairs(name, value) {
    const kind = kindOf(value);
    if (kind === "object") {
      const members = entriesOf(value).filter(isThere);
      return members.flatMap(([key, one]) => deepPairs(`${name}[${key}]`, one));
    }
    if (kind !== "array") return [[name, text(value)]];
    const numbered = value.some(isContainer);
    return value.flatMap((one, at) => deepPairs(`${name}[${numbered ? at : ""}]`, one));
  }

  // The URL

  function pathOf(data, given) {
    const path = data.path
      .split(template)
      .map((piece, at) => {
        if (at % 2 === 0) return cleaned(piece);
        const parameter = data.parameters.find((one) => one.in === "path" && one.name === piece);
        const value = given[piece];
        if (value === undefined || value === null)
          throw new RangeError(words.requestNoValue(piece));
        return pathValue(piece, value, parameter);
      })
      .join("");
    if (path.split(/[/?]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
      throw new RangeError(words.requestOtherPath);
    }
    return path;
  }

  function pathValue(name, value, { mediaType, style, explode, allowReserved }) {
    if (mediaType) return encoded(compact(value));
    const write = (one) => encoded(one, allowReserved ? reserved.replace("?", "") : "");
    const shape = shapeOf(value);
    const parts = shape.items ?? shape.pairs?.map(([key]) => key) ?? [shape.text];
    if (!parts.some((one) => one !== "")) throw new RangeError(words.requestNoValue(name));
    if (style === "label") return `.${joined(shape, explode, explode ? "." : ",", write)}`;
    if (style !== "matrix") return joined(shape, explode, ",", write);
    const key = encoded(name);
    if (explode && shape.items) return shape.items.map((one) => `;${key}=${write(one)}`).join("");
    if (explode && shape.pairs) {
      return shape.pairs.map(([one, other]) => `;${write(one)}=${write(other)}`).join("");
    }
    return `;${key}=${joined(shape, false, ",", write)}`;
  }

  function queryOf(value, { name, mediaType, style, explode, allowReserved }) {
    const write = (one) => encoded(one, allowReserved ? reserved : "");
    const key = encoded(name);
    const pair = ([one, other]) => `${encoded(one)}=${write(other)}`;
    if (mediaType) return [`${key}=${encoded(compact(value))}`];
    const isNested =
      kindOf(value) === "object" && entriesOf(value).some(([, one]) => isContainer(one));
    if (style === "deepObject" || isNested) return deepPairs(name, value).map(pair);
    const shape = shapeOf(value);
    if (shape.text !== undefined) return [`${key}=${write(shape.text)}`];
    if (!(shape.items ?? shape.pairs).length) return [];
    if (explode) return shape.pairs?.map(pair) ?? shape.items.map((one) => `${key}=${write(one)}`);
    return [`${key}=${joined(shape, false, separators[style] ?? ",", write)}`];
  }

  // Headers and cookies

  function cookieOf(value, { name, explode }) {
    if (!headerName.test(name)) throw new RangeError(words.requestHeader(name));
    const write = (one) => encoded(one, "!#$&'()*+-./:<=>?@[]^_`{|}~");
    const shape = shapeOf(value);
    if (explode && shape.items) return shape.items.map((one) => `${name}=${write(one)}`);
    if (explode && shape.pairs) return shape.pairs.map(([k, one]) => `${write(k)}=${write(one)}`);
    return [`${name}=${joined(shape, false, ",", write)}`];
  }

  /** Headers as `fetch` takes them: a character for each byte. */
  function header([name, value], lift) {
    if (!headerName.test(name) || notInHeaders.test(value)) {
      throw new RangeError(words.requestHeader(name));
    }
    const bytes = [...new TextEncoder().encode(value)];
    const sent = bytes.map((byte) => String.fromCharCode(byte)).join("");
    if (!forbidden.test(name)) return [name, sent];
    if (lift) return [lift.prefix + name, sent];
    throw new RangeError(
      /^cookie$/i.test(name) ? words.requestCookies : words.requestForbidden(name),
    );
  }

  // The body

  function fileOf(value, files) {
    const file = files?.get(value.$file);
    if (!file) throw new RangeError(words.requestNoFile(value.$file));
    return file;
  }

  const holdsFile = (value) =>
    kindOf(value) === "file" || (kindOf(value) === "array" && value.some(holdsFile));

  /** The media type that a value travels under: files make a form of what could be JSON. */
  function contentOf({ contents, sent }, chosen, value) {
    const found = contents[chosen ?? sent];
    const isForm = kindOf(value) === "object" && entriesOf(value).some(([, one]) => holdsFile(one));
    if (found.kind !== "json" || !isForm) return found;
    return contents.find((one) => one.kind === "multipart") ?? found;
  }

  function bodyOf(body, given, chosen, files) {
    if (!body || (given === undefined && !body.required)) return undefined;
    const value = given === undefined ? {} : given;
    const { kind, mediaType, encoding = {} } = contentOf(body, chosen, value);
    const type = mediaType.includes("*") ? "" : mediaType;
    const members = kindOf(value) === "object" ? entriesOf(value) : undefined;
    if (kind === "json") return { type: type || "application/json", content: compact(value) };
    if (kind === "form" && members) {
      const pairs = members.flatMap(([key, one]) => formPairs(key, one, encoding[key]));
      const plus = (one) => encoded(one).replaceAll("%20", "+");
      return { type, content: pairs.map((pair) => pair.map(plus).join("=")).join("&") };
    }
    if (kind === "multipart" && members) {
      return multipart(
        members.flatMap(([key, one]) => partsOf(key, one, encoding[key])),
        files,
      );
    }
    if (kind === "text" && !isContainer(value)) {
      return { type: type || "text/plain; charset=utf-8", content: text(value) };
    }
    if (kind === "binary" && kindOf(value) === "file") {
      return { type: type || "application/octet-stream", content: fileOf(value, files) };
    }
    throw new RangeError(words.requestBody(mediaType));
  }

  const partType = ({ mediaType = "" } = {}) => (/[,*]/.test(mediaType) ? "" : mediaType);

  function formPairs(key, value, encoding) {
    if (partType(encoding).includes("json")) return [[key, compact(value)]];
    if (value === null) return [[key, ""]];
    const { style, explode = true } = encoding ?? {};
    const kind = kindOf(value);
    if (kind === "object" || style === "deepObject") return deepPairs(key, value);
    if (kind !== "array") return [[key, text(value)]];
    if (value.some(isContainer)) return deepPairs(key, value);
    if (!style || explode) return value.map((one) => [key, text(one)]);
    const separator = { spaceDelimited: " ", pipeDelimited: "|" }[style] ?? ",";
    return [[key, value.map(text).join(separator)]];
  }

  function partsOf(name, value, encoding) {
    const type = partType(encoding);
    const isSpread =
      kindOf(value) === "array" && (holdsFile(value) || (!type && !value.some(isContainer)));
    return (isSpread ? value : [value]).map((one) => {
      if (kindOf(one) === "file") return { name, type, file: one };
      const sort = type || (isContainer(one) ? "application/json" : "");
      const plain = one === null ? "" : text(one);
      return { name, type: sort, content: sort.includes("json") ? compact(one) : plain };
    });
  }

  /** A form as bytes: what FormData makes of it has no types of its parts, and other line ends. */
  function multipart(parts, files) {
    const boundary = `specwright-${crypto.randomUUID()}`;
    const quoted = (name) => `"${name.replace(/[\n\r"]/g, (char) => encodeURIComponent(char))}"`;
    const pieces = parts.flatMap(({ name, type, file, content }) => {
      const chosen = file && fileOf(file, files);
      const called = chosen ? `; filename=${quoted(chosen.name)}` : "";
      const kind = type || (chosen && (chosen.type || "application/octet-stream"));
      const head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${called}`;
      return [
        kind ? `${head}\r\nContent-Type: ${kind}\r\n\r\n` : `${head}\r\n\r\n`,
        chosen ?? content,
        "\r\n",
      ];
    });
    return {
      type: `multipart/form-data; boundary=${boundary}`,
      content: new Blob([...pieces, `--${boundary}--\r\n`]),
    };
  }

  /** What a browser sends of a request: a body has a method that may have one. */
  function sendable(method, body, lift) {
    const isBare = ["GET", "HEAD"].includes(method) && body !== undefined;
    if (!isBare && !/^(CONNECT|TRACE|TRACK)$/.test(method)) return [method, []];
    if (!lift) throw new RangeError(words.requestMethod(method, isBare));
    return ["POST", [[lift.method, method]]];
  }

  return (data, given, { base, content, files, credentials = [], lift }) => {
    const inPlace = (place) =>
      data.parameters
        .filter((one) => one.in === place)
        .map((one) => [one, given[place]?.[one.name]])
        .filter(isThere);
    const keys = (place) => credentials.filter((one) => one.in === place);
    const [server, carried] = base.split("#")[0].split("?");
    const query = [
      ...(carried ? [carried] : []),
      ...inPlace("query").flatMap(([one, value]) => queryOf(value, one)),
      ...keys("query").map(({ name, value }) => `${encoded(name)}=${encoded(value)}`),
    ];
    const path = pathOf(data, given.path ?? {});
    const body = bodyOf(data.body, given.body, content, files);
    const [method, asked] = sendable(data.method, body, lift);
    const cookies = [
      ...inPlace("cookie").flatMap(([one, value]) => cookieOf(value, one)),
      ...keys("cookie").map(({ name, value }) => `${name}=${value}`),
    ];
    const accepts = { sse: "text/event-stream", jsonl: "application/jsonl" };
    const format = data.stream?.switch === null && data.stream.format;
    const headers = [
      ...(format ? [["Accept", accepts[format] ?? "application/json-seq"]] : []),
      ...data.headers,
      ...inPlace("header").map(([one, value]) => [
        one.name,
        one.mediaType ? compact(value) : joined(shapeOf(value), one.explode, ",", String),
      ]),
      ...keys("header").map(({ name, value }) => [name, value]),
      ...(body ? [["Content-Type", body.type]] : []),
      ...(cookies.length ? [["Cookie", cookies.join("; ")]] : []),
    ];
    const joint = path.includes("?") ? "&" : "?";
    return {
      method,
      url: server.replace(/\/+$/, "") + path + (query.length ? joint + query.join("&") : ""),
      headers: [...headers.map((one) => header(one, lift)), ...asked],
      body: body?.content,
    };
  };
})();
