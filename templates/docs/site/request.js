/*
 * Arguments → the request that is sent: what wire.js makes of them, as bytes that a browser sends.
 * Throws a RangeError, with words for the reader, where there is no such request.
 *
 * specwright.request(data, arguments, {base, content, files, credentials, lift}): `base` stands in
 * for the URL of the server, `credentials` are [{in, name, value}], and `lift` is how a gateway is
 * asked for what a browser does not let a page send; without one that is refused.
 */
"use strict";

specwright.request = (() => {
  const { compact } = snippetLiterals;
  const { formText, header, request, targetOf } = snippetWire;
  const { words } = specwright;
  const forbidden =
    /^(accept-(charset|encoding)|access-control-request-.*|connection|content-length|cookie2?|date|dnt|expect|host|keep-alive|origin|referer|set-cookie|te|trailer|transfer-encoding|upgrade|user-agent|via|(proxy|sec)-.*)$/i;

  /** A header as `fetch` takes it: a character for each byte. */
  function sendableHeader([name, value], lift) {
    const bytes = new TextEncoder().encode(header(name, value)[1]);
    const sent = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    if (!forbidden.test(name)) return [name, sent];
    if (lift) return [lift.prefix + name, sent];
    throw new RangeError(
      /^cookie$/i.test(name) ? words.requestCookies : words.requestForbidden(name),
    );
  }

  /** What a browser sends of a request: a body has a method that may have one. */
  function sendable(method, body, lift) {
    const isBare = ["GET", "HEAD"].includes(method) && body !== undefined;
    if (!isBare && !/^(CONNECT|TRACE|TRACK)$/.test(method)) return [method, []];
    if (!lift) throw new RangeError(words.requestMethod(method, isBare));
    return ["POST", [[lift.method, method]]];
  }

  function fileOf(name, files) {
    const file = files?.get(name);
    if (!file) throw new RangeError(words.requestNoFile(name));
    return file;
  }

  /** The content type, and what is sent under it. */
  function bytesOf({ kind, type, content }, files) {
    if (kind === "json") return [type, compact(content)];
    if (kind === "form") return [type, formText(content)];
    if (kind === "binary") return [type, fileOf(content, files)];
    return kind === "multipart" ? multipart(content, files) : [type, content];
  }

  /** A form as bytes: what FormData makes of it has no types of its parts, and other line ends. */
  function multipart(parts, files) {
    const boundary = `specwright-${crypto.randomUUID()}`;
    const quoted = (name) => `"${name.replace(/[\n\r"]/g, (char) => encodeURIComponent(char))}"`;
    const pieces = parts.flatMap(({ name, type, file, text }) => {
      const chosen = file !== undefined && fileOf(file, files);
      const called = chosen ? `; filename=${quoted(chosen.name)}` : "";
      const kind = type || (chosen && (chosen.type || "application/octet-stream"));
      const head = `--${boundary}\r\nContent-Disposition: form-data; name=${quoted(name)}${called}`;
      return [
        kind ? `${head}\r\nContent-Type: ${kind}\r\n\r\n` : `${head}\r\n\r\n`,
        chosen || text,
        "\r\n",
      ];
    });
    return [
      `multipart/form-data; boundary=${boundary}`,
      new Blob([...pieces, `--${boundary}--\r\n`]),
    ];
  }

  return (data, given, { base, content, files, credentials = [], lift }) => {
    const made = request(data, given, { content, keys: credentials });
    const [server, carried] = base.split("#")[0].split("?");
    const [type, body] = made.body ? bytesOf(made.body, files) : [];
    const [method, asked] = sendable(made.method, body, lift);
    const headers = [
      ...made.headers,
      ...(made.body ? [["Content-Type", type]] : []),
      ...(made.cookies.length ? [["Cookie", made.cookies.join("; ")]] : []),
    ];
    return {
      method,
      url: server.replace(/\/+$/, "") + targetOf(made, carried),
      headers: [...headers.map((one) => sendableHeader(one, lift)), ...asked],
      body,
    };
  };
})();
