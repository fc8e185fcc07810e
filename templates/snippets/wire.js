/*
 * Arguments → the request that they make: every value where and how it travels, for Send and for
 * the code of languages without a client; the same as the generator makes. A classic script that
 * needs literals.js and defines `snippetWire`. It throws a RangeError where there is no such request.
 *
 * snippetWire.request(described, arguments, {content, keys}): {method, path, query, headers, cookies,
 * body}. `described` is what `request` is in schema.json, `content` the index of the media type, if
 * it is another than is usually sent, `keys` are [{in, name, value}] that come along. A body is
 * {kind, type, content}: of `json` a value, of `form` pairs, of `multipart` parts {name, type, and
 * file, value or text}, of `text` a text, of `binary` the name of a file.
 */
"use strict";

const snippetWire = (() => {
  const { compact, entriesOf, kindOf, percent, text } = snippetLiterals;
  const reserved = ":/?@!$'()*,;=";
  const template = /\{([^{}]*)\}/;
  const headerName = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  const notInHeaders = /[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]|^[ \t]|[ \t]$/u;
  const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" };

  const refuse = (message) => {
    throw new RangeError(message);
  };
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
    if (kind === "file") refuse("A file can only stand in the body");
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

  function pathOf(described, given) {
    const path = described.path
      .split(template)
      .map((piece, at) => {
        if (at % 2 === 0) return cleaned(piece);
        const parameter = described.parameters.find(
          (one) => one.in === "path" && one.name === piece,
        );
        const value = given[piece];
        if (value === undefined || value === null) refuse(`${piece} has no value`);
        return pathValue(value, parameter);
      })
      .join("");
    if (path.split(/[/?]/).some((segment) => /^(\.|%2e){1,2}$/i.test(segment))) {
      refuse("A value of the path would lead to another operation");
    }
    return path;
  }

  function pathValue(value, { name, mediaType, style, explode, allowReserved }) {
    if (mediaType) return encoded(compact(value));
    const write = (one) => encoded(one, allowReserved ? reserved.replace("?", "") : "");
    const shape = shapeOf(value);
    const parts = shape.items ?? shape.pairs?.map(([key]) => key) ?? [shape.text];
    if (!parts.some((one) => one !== "")) refuse(`${name} has no value`);
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

  /** The path and the query behind the URL of a server, which may carry a query of its own. */
  function targetOf({ path, query }, carried) {
    const all = [...(carried ? [carried] : []), ...query];
    return all.length ? path + (path.includes("?") ? "&" : "?") + all.join("&") : path;
  }

  // Headers and cookies

  /** A header that stays what it is, from the first character to the last. */
  function header(name, value) {
    if (!headerName.test(name) || notInHeaders.test(value)) {
      refuse(`${name} cannot be a header with this value`);
    }
    return [name, value];
  }

  const headerOf = (value, { name, mediaType, explode }) =>
    header(name, mediaType ? compact(value) : joined(shapeOf(value), explode, ",", String));

  function cookieOf(value, { name, explode }) {
    if (!headerName.test(name)) refuse(`${name} cannot be a cookie`);
    const write = (one) => encoded(one, "!#$&'()*+-./:<=>?@[]^_`{|}~");
    const shape = shapeOf(value);
    if (explode && shape.items) return shape.items.map((one) => `${name}=${write(one)}`);
    if (explode && shape.pairs) return shape.pairs.map(([k, one]) => `${write(k)}=${write(one)}`);
    return [`${name}=${joined(shape, false, ",", write)}`];
  }

  // The body

  const holdsFile = (value) =>
    kindOf(value) === "file" || (kindOf(value) === "array" && value.some(holdsFile));

  /** The media type that a value travels under: files make a form of what could be JSON. */
  function contentOf({ contents, sent }, chosen, value) {
    const found = contents[chosen ?? sent];
    const isForm = kindOf(value) === "object" && entriesOf(value).some(([, one]) => holdsFile(one));
    if (found.kind !== "json" || !isForm) return found;
    return contents.find((one) => one.kind === "multipart") ?? found;
  }

  function bodyOf(body, given, chosen) {
    if (!body || (given === undefined && !body.required)) return undefined;
    const value = given === undefined ? {} : given;
    const { kind, mediaType, encoding = {} } = contentOf(body, chosen, value);
    const as = (type, content) => {
      header("Content-Type", type);
      return { kind, type, content };
    };
    const declared = (usual) => (mediaType.includes("*") ? usual : mediaType);
    const members = kindOf(value) === "object" ? entriesOf(value) : undefined;
    const each = (make) =>
      members.flatMap(([key, one]) => {
        return make(key, one, Object.hasOwn(encoding, key) ? encoding[key] : undefined);
      });
    if (kind === "json") return as(declared("application/json"), value);
    if (kind === "form" && members) {
      return as(declared("application/x-www-form-urlencoded"), each(formPairs));
    }
    if (kind === "multipart" && members) return { kind, type: "", content: each(partsOf) };
    if (kind === "text" && !isContainer(value)) {
      return as(withCharset(declared("text/plain")), text(value));
    }
    if (kind === "binary" && kindOf(value) === "file") {
      return as(declared("application/octet-stream"), value.$file);
    }
    return refuse(`A body of ${mediaType} cannot be made of these values`);
  }

  /** The media type of a text in UTF-8, which is not the default of all readers. */
  const withCharset = (type) =>
    /^text\//i.test(type) && !/charset/i.test(type) ? `${type}; charset=utf-8` : type;

  const partType = ({ mediaType = "" } = {}) => (/[,*]/.test(mediaType) ? "" : mediaType);

  function formPairs(key, value, encoding) {
    if (holdsFile(value)) refuse("A file can only stand in a multipart body");
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

  /** Pairs as the text of a form. */
  const formText = (pairs) => {
    const plus = (one) => encoded(one).replaceAll("%20", "+");
    return pairs.map((pair) => pair.map(plus).join("=")).join("&");
  };

  function partsOf(name, value, encoding) {
    const type = partType(encoding);
    const isSpread =
      kindOf(value) === "array" && (holdsFile(value) || (!type && !value.some(isContainer)));
    return (isSpread ? value : [value]).map((one) => {
      if (kindOf(one) === "file") return { name, type, file: one.$file };
      const sort = type || (isContainer(one) ? "application/json" : "");
      if (sort.includes("json")) return { name, type: sort, value: one, text: compact(one) };
      return { name, type: sort, text: one === null ? "" : text(one) };
    });
  }

  function request(described, given, { content, keys = [] } = {}) {
    const along = (place, make) => keys.filter((one) => one.in === place).map(make);
    const pair = ({ name, value }) => `${name}=${value}`;
    const inPlace = (place, make) =>
      described.parameters
        .filter((one) => one.in === place)
        .map((one) => [one, given[place]?.[one.name]])
        .filter(isThere)
        .flatMap(([one, value]) => make(value, one));
    return {
      method: described.method,
      path: pathOf(described, given.path ?? {}),
      query: [
        ...inPlace("query", queryOf),
        ...along("query", ({ name, value }) => `${encoded(name)}=${encoded(value)}`),
      ],
      headers: [
        ...described.headers,
        ...inPlace("header", (...all) => [headerOf(...all)]),
        ...along("header", ({ name, value }) => header(name, value)),
      ],
      cookies: [...inPlace("cookie", cookieOf), ...along("cookie", pair)],
      body: bodyOf(described.body, given.body, content),
    };
  }

  return { request, targetOf, formText, encoded, header };
})();
