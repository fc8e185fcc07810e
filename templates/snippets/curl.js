/*
 * Requests as curl commands for a POSIX shell, as the generator writes them. A classic script that
 * needs wire.js and defines `snippetCurl(request, server, {options})`: `server` is what it is in
 * schema.json, `options` are those that belong to what comes back.
 */
"use strict";

const snippetCurl = (() => {
  const { json, shell } = snippetLiterals;
  const { encoded, formText, targetOf } = snippetWire;

  /** Text, and after it the values of environment variables, with a colon between them. */
  function expanded(text, ...variables) {
    const values = variables.map((name) => `$${name}`).join(":");
    const isPlain = /^[A-Za-z0-9_:=./ -]*$/.test(text);
    return isPlain ? `"${text}${values}"` : `${shell(text)}"${values}"`;
  }

  function method({ method: name, body }) {
    if (name === "HEAD") return "--head ";
    if (name === "GET" && !body) return "";
    return `-X ${/^[A-Za-z]+$/.test(name) ? name : shell(name)} `;
  }

  /** The URL, with what stands in variables: an unknown host, a key in the query. */
  function url(request, { url: base, query, variable, credentials }) {
    let text = base + targetOf(request, query);
    let joint = text.includes("?") ? "&" : "?";
    let words = base ? "" : expanded("", variable);
    for (const one of credentials.filter((each) => each.in === "query")) {
      words += `${shell(`${text}${joint}${encoded(one.name)}=`)}"$${one.variables.at(-1)}"`;
      [text, joint] = ["", "&"];
    }
    return words + (text ? shell(text) : "");
  }

  /** A header. An empty one is written with a semicolon: with a colon, curl leaves it out. */
  const header = ([name, value]) => `-H ${shell(value ? `${name}: ${value}` : `${name};`)}`;

  function credential({ in: place, name, word = "Bearer", variables }) {
    if (place === "basic") return [`-u ${expanded("", ...variables.slice(0, 2))}`];
    const value = variables.at(-1);
    if (place === "bearer") return [`-H ${expanded(`Authorization: ${word} `, value)}`];
    return place === "header" ? [`-H ${expanded(`${name}: `, value)}`] : [];
  }

  function cookies(given, credentials) {
    const keys = credentials.filter((one) => one.in === "cookie");
    if (!keys.length) return given.length ? [`-b ${shell(given.join("; "))}`] : [];
    const words = keys.map(({ name, variables }, at) => {
      const before = at ? ["", ""] : [...given, ""];
      return expanded(`${before.join("; ")}${name}=`, variables.at(-1));
    });
    return [`-b ${words.join("")}`];
  }

  // The body

  function data(body) {
    if (!body) return [];
    const { kind, content } = body;
    if (kind === "json") return [`--data-raw ${shell(json(content))}`];
    if (kind === "multipart") return content.length > 0 ? content.map(part) : withoutParts();
    if (kind === "binary") return [`--data-binary ${shell(`@${path(content)}`)}`];
    return [`--data-raw ${shell(kind === "form" ? formText(content) : content)}`];
  }

  /** A form without parts: curl has no word for it. */
  const withoutParts = () => [
    header(["Content-Type", "multipart/form-data; boundary=boundary"]),
    `--data-raw ${shell("--boundary--")}`,
  ];

  /** A file of this name: `-` alone would be what is typed in. */
  const path = (name) => (name === "-" ? "./-" : name);

  /** `-F` for files and text with a type; `--form-string` for plain text, where `@` is no file. */
  function part({ name, type, file, text }) {
    if (name.includes("=")) {
      throw new RangeError(`to curl, the name of a part ends before the "=" in ${name}`);
    }
    const token = "[A-Za-z0-9!#$&^_.+-]+";
    const sort = new RegExp(`^${token}/${token}$`).test(type) ? `;type=${type}` : "";
    if (file !== undefined) {
      const isPlain = /^[A-Za-z0-9_.-]*[A-Za-z0-9_.]$/.test(file);
      return `-F ${shell(`${name}=@${isPlain ? file : inQuotes(path(file))}${sort}`)}`;
    }
    if (!sort) return `--form-string ${shell(`${name}=${text}`)}`;
    return `-F ${shell(`${name}=${inQuotes(text)}${sort}`)}`;
  }

  /** Text of a part in which curl sees no `;` and no `,`. */
  const inQuotes = (text) => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

  return (request, server, { options = [] }) => {
    const { credentials } = server;
    const { body } = request;
    const sort = body?.type ? [["Content-Type", body.type]] : [];
    const all = [
      ...credentials.flatMap(credential),
      ...[...request.headers, ...sort].map(header),
      ...cookies(request.cookies, credentials),
      ...options,
      ...data(body),
    ];
    return [`curl ${method(request)}${url(request, server)}`, ...all].join(" \\\n  ") + "\n";
  };
})();
