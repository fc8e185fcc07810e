/*
 * Requests as raw HTTP/1.1, as the generator writes them. A classic script that needs wire.js and
 * defines `snippetHttp(request, server, {typeOf})`: `typeOf` gives the media type of a file.
 */
"use strict";

const snippetHttp = (() => {
  const { json } = snippetLiterals;
  const { encoded, formText, targetOf } = snippetWire;

  /** The host, or a placeholder where the document names none. */
  function host({ url, variable }) {
    if (!url) return `$${variable.replace(/BASE_URL$/, "")}HOST`;
    return url.split("://")[1].split("/")[0].split("@").at(-1);
  }

  function target(request, server) {
    const { url, query, path = "", credentials } = server;
    const base = url ? url.split("://")[1].replace(/^[^/]*/, "") : path;
    return credentials
      .filter((one) => one.in === "query")
      .reduce(
        (text, { name, variables }) => {
          return `${text}${text.includes("?") ? "&" : "?"}${encoded(name)}=$${variables.at(-1)}`;
        },
        base + targetOf(request, query),
      );
  }

  function credential({ in: place, name, word = "Bearer", variables }) {
    if (place === "basic") {
      const login = variables.slice(0, 2).map((one) => `$${one}`);
      return [`Authorization: Basic ${login.join(":")}`];
    }
    const value = `$${variables.at(-1)}`;
    if (place === "bearer") return [`Authorization: ${word} ${value}`];
    return place === "header" ? [`${name}: ${value}`] : [];
  }

  function cookies(given, credentials) {
    const keys = credentials.filter((one) => one.in === "cookie");
    const all = [...given, ...keys.map((one) => `${one.name}=$${one.variables.at(-1)}`)];
    return all.length ? [`Cookie: ${all.join("; ")}`] : [];
  }

  // The body

  /** The content type, and the body. */
  function bodyOf({ kind, type, content }, typeOf) {
    if (kind === "json") return [type, json(content)];
    if (kind === "form") return [type, formText(content)];
    if (kind === "binary") return [type, included(content)];
    if (kind !== "multipart") return [type, content];
    const boundary = boundaryOf(content);
    const parts = content.map((one) => `--${boundary}\n${part(one, typeOf)}\n`);
    return [`multipart/form-data; boundary=${boundary}`, `${parts.join("")}--${boundary}--`];
  }

  /** The line that stands for the content of a file. */
  function included(name) {
    if (/[\r\n]/.test(name)) throw new RangeError("a line cannot name a file with line ends");
    return `< ./${name}`;
  }

  /** A boundary that stands in none of the parts. */
  function boundaryOf(parts) {
    const isIn = (mark) => parts.some((one) => `${one.name}${one.file ?? one.text}`.includes(mark));
    let number = 0;
    while (isIn(`boundary${number || ""}`)) number += 1;
    return `boundary${number || ""}`;
  }

  function part({ name, type, file, text }, typeOf) {
    let head = `Content-Disposition: form-data; name=${quoted(name)}`;
    if (file !== undefined) {
      const sort = type || typeOf(file);
      return `${head}; filename=${quoted(file)}\nContent-Type: ${sort}\n\n${included(file)}`;
    }
    if (type) head += `\nContent-Type: ${type}`;
    if (/[\r\n]/.test(text)) {
      throw new RangeError("a line end in a part of a form is not always CR LF");
    }
    return `${head}\n\n${text}`;
  }

  /** A name, as browsers write it. */
  const quoted = (name) =>
    `"${name.replace(/[\n\r"]/g, (char) => ({ "\n": "%0A", "\r": "%0D" })[char] ?? "%22")}"`;

  function length({ method, body }, text) {
    if (!body) return /^(POST|PUT|PATCH)$/.test(method) ? ["Content-Length: 0"] : [];
    const isForm = body.kind === "multipart";
    const hasFile = isForm ? body.content.some((one) => one.file !== undefined) : false;
    if (hasFile || body.kind === "binary") return ["Content-Length: $CONTENT_LENGTH"];
    const more = isForm ? text.split("\n").length - 1 : 0;
    return [`Content-Length: ${new TextEncoder().encode(text).length + more}`];
  }

  return (request, server, { typeOf }) => {
    const { credentials } = server;
    const [type, text] = request.body ? bodyOf(request.body, typeOf) : ["", ""];
    if (!text.isWellFormed()) throw new RangeError("half a character has no bytes");
    const head = [
      `${request.method} ${target(request, server)} HTTP/1.1`,
      `Host: ${host(server)}`,
      ...credentials.flatMap(credential),
      ...request.headers.map(([name, value]) => `${name}:${value && ` ${value}`}`),
      ...(type ? [`Content-Type: ${type}`] : []),
      ...length(request, text),
      ...cookies(request.cookies, credentials),
    ];
    return `${head.join("\n")}\n${request.body ? `\n${text}\n` : ""}`;
  };
})();
