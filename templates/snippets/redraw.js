/*
 * Draws the code of a snippet anew from its skeleton and other arguments, as snippets.json has them
 * (schema.json says what there is). A classic script that needs literals.js and defines
 * `snippetRedraw(skeleton, arguments)`: it gives the code, or throws a RangeError where the
 * language cannot say it.
 */
"use strict";

const snippetRedraw = (() => {
  const { bracketed, layouts, ...write } = snippetLiterals;

  /** What stands at a JSON pointer among the arguments; undefined if nothing does. */
  function at(given, pointer) {
    let found = given;
    for (const token of pointer.split("/").slice(1)) {
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      if (found === null || typeof found !== "object" || !Object.hasOwn(found, key))
        return undefined;
      found = found[key];
    }
    return found;
  }

  // Values on one line.

  const quotes = {
    shell: write.shell,
    javascript: write.javascriptString,
    template: write.template,
  };

  function segment(value) {
    const text = write.text(value);
    if (text === "" || text === "." || text === "..") {
      throw new RangeError("this value would lead to another path");
    }
    return write.percent(text);
  }

  const writers = { json: write.json, text: write.text, segment };

  function query(parameters, given) {
    const pairs = parameters.flatMap(({ at: pointer, name, explode }) => {
      const value = at(given, pointer);
      if (value === undefined || value === null) return [];
      const items = (Array.isArray(value) ? value : [value]).map(write.percent);
      if (!items.length) return [];
      return (explode ? items : [items.join(",")]).map((one) => `${name}=${one}`);
    });
    return pairs.length ? `?${pairs.join("&")}` : "";
  }

  function inline(pieces, given) {
    return pieces.map((piece) => atom(piece, given)).join("");
  }

  function atom(piece, given) {
    if (typeof piece === "string") return piece;
    if (piece.slot !== undefined) return writers[piece.as](at(given, piece.slot));
    if (piece.quote !== undefined) return quotes[piece.quote](inline(piece.pieces, given));
    if (piece.query !== undefined) return query(piece.query, given);
    if (piece.length !== undefined) {
      return String(new TextEncoder().encode(inline(piece.length, given)).length);
    }
    const has = at(given, piece.if ?? piece.unless) !== undefined;
    return has === (piece.if !== undefined) ? inline(piece.pieces, given) : "";
  }

  // Values over several lines.

  /** A header is bytes to `fetch`, a character each. */
  function header(value) {
    const text = write.javascriptString(write.text(value));
    const isPlain = /^[\0-\x7f]*$/.test(write.text(value));
    return isPlain ? text : `Buffer.from(${text}).toString("latin1")`;
  }

  function stringified(value) {
    if (!write.keeps(value, true)) return `\`${write.template(write.json(value))}\``;
    const expr = layouts.javascript.expr(value);
    if (typeof expr === "string" || !expr.entries.length) {
      return `JSON.stringify(${expr.whole ?? (typeof expr === "string" ? expr : expr.open + expr.close)})`;
    }
    return { ...expr, open: `JSON.stringify(${expr.open}`, close: `${expr.close})` };
  }

  /** A node as an expression to lay out; undefined where nothing is left of it. */
  function expression(node, given, indent) {
    if (typeof node === "string") return node;
    if (node.slot !== undefined) {
      const value = at(given, node.slot);
      if (value === undefined) return undefined;
      if (node.as === "header") return header(value);
      return node.as === "stringify" ? stringified(value) : layouts[node.as].expr(value, indent);
    }
    const entries = entriesOf(node.call, given, indent + 4);
    if (!entries.length && node.empty === undefined && node.as !== "python") return undefined;
    if (!entries.length && node.empty !== undefined) return node.empty;
    return bracketed(node.open, entries, node.close, ",", node.gap ?? "");
  }

  function entriesOf(items, given, indent) {
    return items.flatMap(([lead, node, condition]) => {
      if (condition !== undefined && at(given, condition) === undefined) return [];
      const expr = expression(node, given, indent);
      return expr === undefined ? [] : [[lead, expr]];
    });
  }

  /** The literals of a URL, divided between the parameters of its query. */
  function piecesOf(url) {
    const found = [];
    let current = "";
    for (const part of url.match(/[?&]?[^?&]+|[?&]/g)) {
      if (current && write.columns(write.javascriptString(current + part)) > 76) {
        found.push(write.javascriptString(current));
        current = "";
      }
      current += part;
    }
    return [...found, write.javascriptString(current)];
  }

  /** `const response = await fetch(…);`, which stands alone on its lines. */
  function fetched(piece, given) {
    const [first] = piece.fetch;
    const raw = first.quote === "javascript" ? inline(first.pieces, given) : undefined;
    return fetchedFrom(raw, inline(piece.fetch, given), entriesOf(piece.options, given, 0));
  }

  function fetchedFrom(raw, url, options) {
    const lead = "const response = await fetch(";
    const line = options.length ? `${lead}${url}, {` : `${lead}${url});`;
    const isLong = write.columns(line) > 80;
    if (isLong && raw !== undefined && write.columns(`  ${url},`) > 80) {
      const pieces = piecesOf(raw).join(" +\n  ");
      return `const url =\n  ${pieces};\n${fetchedFrom(undefined, "url", options)}`;
    }
    const lines = (indent) =>
      options.map(([key, expr]) => layouts.javascript.element(indent, key, expr, ","));
    if (!options.length) return isLong ? `${lead}\n  ${url},\n);` : line;
    if (!isLong) return [line, ...lines(2), "});"].join("\n");
    return [lead, `  ${url},`, "  {", ...lines(4), "  },", ");"].join("\n");
  }

  return (skeleton, given) => {
    let drawn = "";
    let skip = 0;
    skeleton.forEach((piece, number) => {
      if (typeof piece === "string") drawn += piece.slice(skip);
      skip = 0;
      if (typeof piece === "string") return;
      if (piece.fetch !== undefined) drawn += fetched(piece, given);
      else if (piece.call === undefined) drawn += atom(piece, given);
      else {
        // What is on the line before the call and behind it takes part in the layout.
        const start = drawn.lastIndexOf("\n") + 1;
        const line = drawn.slice(start);
        const indent = line.length - line.trimStart().length;
        const next = skeleton[number + 1];
        const tail = typeof next === "string" ? next.split("\n", 1)[0] : "";
        const { element } = layouts[piece.as];
        const expr = expression(piece, given, indent);
        drawn = drawn.slice(0, start) + element(indent, line.slice(indent), expr, tail);
        skip = tail.length;
      }
    });
    return drawn;
  };
})();
