/*
 * Requests as calls of `fetch`, as the generator writes them: what has to stand before the call, and
 * `const response = await fetch(…);`. A classic script that needs wire.js and defines
 * `snippetFetch(request, server, {typeOf})`: `typeOf` gives the media type of a file.
 */
"use strict";

const snippetFetch = (() => {
  const { bracketed, columns, flat, javascriptKey, javascriptString: string } = snippetLiterals;
  const { json, keeps, layouts, template } = snippetLiterals;
  const { encoded, formText, targetOf } = snippetWire;
  const { element, expr: literal } = layouts.javascript;
  const limit = 80;

  const environment = (name) => `\${process.env.${name}}`;
  const listed = (open, values, close) =>
    bracketed(
      open,
      values.map((one) => ["", one]),
      close,
      ",",
    );
  const object = (pairs) =>
    bracketed(
      "{",
      pairs.map(([key, one]) => [`${key}: `, one]),
      "}",
      ",",
      " ",
    );

  /** A call with one argument, which stands by its parentheses. */
  function called(name, argument) {
    if (typeof argument === "string" || !argument.entries.length) {
      return `${name}(${flat(argument)})`;
    }
    return { ...argument, open: `${name}(${argument.open}`, close: `${argument.close})` };
  }

  // The body

  /** The lines that have to stand before the call, and the body. */
  function bodyOf(body, typeOf) {
    if (!body) return [[], undefined];
    const { kind, content } = body;
    if (kind === "multipart") {
      return [["const form = new FormData();", ...appended(content, typeOf)], "form"];
    }
    if (kind === "binary") return [[], `await readFile(${string(content)})`];
    if (kind === "form") return [[], formOf(content)];
    if (kind !== "json") return [[], literal(content)];
    return [[], keeps(content, true) ? called("JSON.stringify", literal(content)) : exact(content)];
  }

  /** JSON whose numbers JavaScript would spell otherwise. */
  const exact = (value) => `\`${template(json(value))}\``;

  /** `URLSearchParams` where it writes the same bytes, else the bytes. */
  function formOf(pairs) {
    const text = formText(pairs);
    if (String(new URLSearchParams(pairs)) !== text) return literal(text);
    const names = pairs.map(([name]) => name);
    if (new Set(names).size === names.length && !names.some((name) => /^\d+$/.test(name))) {
      const members = pairs.map(([name, one]) => [javascriptKey(name), literal(one)]);
      return called("new URLSearchParams", object(members));
    }
    const rows = pairs.map((pair) => listed("[", pair.map(string), "]"));
    return called("new URLSearchParams", listed("[", rows, "]"));
  }

  const blob = (content, type) =>
    listed("new Blob(", [`[${content}]`, object([["type", string(type)]])], ")");

  /**
   * The lines that fill a form. What is no file goes as text, whatever its type: a blob, which has
   * one, has a file name too. Text with line breaks would be changed: as a blob, it is not.
   */
  function appended(parts, typeOf) {
    const lines = [];
    let variables = 0;
    const append = (...values) => {
      lines.push(element(0, "form.append", listed("(", values, ")"), ";"));
    };
    for (const { name, type, file, value, text } of parts) {
      const key = string(name);
      if (file !== undefined) {
        const sort = type || typeOf(file);
        const bytes = `await readFile(${string(file)})`;
        append(key, blob(bytes, sort), string(file));
      } else if (value !== undefined && keeps(value, true)) {
        append(key, called("JSON.stringify", literal(value)));
      } else if (value !== undefined) {
        variables += 1;
        lines.push(`const part${variables} = ${exact(value)};`);
        append(key, `part${variables}`);
      } else if (/[\r\n]/.test(text)) {
        variables += 1;
        lines.push(element(0, `const part${variables} = `, literal(text), ";"));
        append(key, blob(`part${variables}`, type || "text/plain"));
      } else {
        append(key, literal(text));
      }
    }
    return lines;
  }

  // The URL and the headers

  /** The URL, with what stands in variables: an unknown host, a key in the query. */
  function urlOf(whole, { url, variable, credentials }) {
    const keys = credentials.filter((one) => one.in === "query");
    if (url && !keys.length) return string(whole);
    const start = (url ? "" : environment(variable)) + template(whole);
    const text = keys.reduce((found, { name, variables }) => {
      const value = `\${encodeURIComponent(process.env.${variables.at(-1)})}`;
      return `${found}${found.includes("?") ? "&" : "?"}${encoded(name)}=${value}`;
    }, start);
    return `\`${text}\``;
  }

  /** What a user name and a password are before they are a header. */
  const login = ({ in: place, variables: [user, password = user] }) =>
    place === "basic" ? [`const login = \`${environment(user)}:${environment(password)}\`;`] : [];

  function credential({ in: place, name, word = "Bearer", variables }) {
    const value = variables.at(-1);
    if (place === "basic") return [["Authorization", "`Basic ${btoa(login)}`"]];
    if (place === "bearer")
      return [["Authorization", `\`${template(word)} ${environment(value)}\``]];
    return place === "header" ? [[javascriptKey(name), `process.env.${value}`]] : [];
  }

  /** A header: to `fetch` it is bytes, a character each. */
  function header([name, value]) {
    const isPlain = /^[\0-\x7f]*$/.test(value);
    const text = string(value);
    return [javascriptKey(name), isPlain ? text : `Buffer.from(${text}).toString("latin1")`];
  }

  function cookies(given, credentials) {
    const keys = credentials
      .filter((one) => one.in === "cookie")
      .map(({ name, variables }) => `${template(name)}=${environment(variables.at(-1))}`);
    if (keys.length) return [["Cookie", `\`${[...given.map(template), ...keys].join("; ")}\``]];
    return given.length ? [["Cookie", string(given.join("; "))]] : [];
  }

  // The call

  /** The literals of a URL, divided between the parameters of its query. */
  function piecesOf(url) {
    const found = [];
    let current = "";
    for (const part of url.match(/[?&]?[^?&]+|[?&]/g)) {
      if (current && columns(string(current + part)) > limit - 4) {
        found.push(string(current));
        current = "";
      }
      current += part;
    }
    return [...found, string(current)];
  }

  /** The call, its options over several lines; a long URL stands before it, in pieces. */
  function fetched(whole, url, options) {
    const lead = "const response = await fetch(";
    const line = options.length ? `${lead}${url}, {` : `${lead}${url});`;
    const isLong = columns(line) > limit;
    if (isLong && url[0] !== "`" && columns(`  ${url},`) > limit) {
      const pieces = piecesOf(whole).join(" +\n  ");
      return `const url =\n  ${pieces};\n${fetched(whole, "url", options)}`;
    }
    const lines = (indent) =>
      options.map(([name, expr]) => element(indent, `${name}: `, expr, ","));
    if (!options.length) return isLong ? `${lead}\n  ${url},\n);` : line;
    if (!isLong) return [line, ...lines(2), "});"].join("\n");
    return [lead, `  ${url},`, "  {", ...lines(4), "  },", ");"].join("\n");
  }

  return (request, server, { typeOf }) => {
    const { method, body } = request;
    if (/^(CONNECT|TRACE|TRACK)$/.test(method)) {
      throw new RangeError(`fetch does not send ${method}`);
    }
    if (body && /^(GET|HEAD)$/.test(method)) {
      throw new RangeError("fetch sends no body with GET or HEAD");
    }
    const { credentials } = server;
    const [setup, content] = bodyOf(body, typeOf);
    const headers = [
      ...credentials.flatMap(credential),
      ...request.headers.map(header),
      ...(body?.type ? [['"Content-Type"', string(body.type)]] : []),
      ...cookies(request.cookies, credentials),
    ];
    const options = [
      ...(method === "GET" ? [] : [["method", string(method)]]),
      ...(headers.length ? [["headers", object(headers)]] : []),
      ...(content === undefined ? [] : [["body", content]]),
    ];
    const whole = server.url + targetOf(request, server.query);
    const before = [...credentials.flatMap(login), ...setup];
    const call = fetched(whole, urlOf(whole, server), options);
    return before.length ? `${before.join("\n")}\n\n${call}` : call;
  };
})();
