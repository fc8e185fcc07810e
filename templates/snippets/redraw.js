/*
 * Draws the code of a snippet anew from its skeleton and other arguments, as snippets.json has them
 * (schema.json says what there is). A classic script that needs literals.js, wire.js, curl.js,
 * http.js and fetch.js, and defines `snippetRedraw(skeleton, arguments, {request, server, files,
 * content, keys})`, the last two for wire.js: it gives the code, or throws a RangeError where the
 * language cannot say it.
 */
"use strict";

const snippetRedraw = (() => {
  const { bracketed, entriesOf: membersOf, kindOf, layouts } = snippetLiterals;
  const writers = { curl: snippetCurl, http: snippetHttp, javascript: snippetFetch };

  /** What stands at a JSON pointer among the arguments; undefined if nothing does. */
  function at(given, pointer) {
    let found = given;
    for (const token of pointer.split("/").slice(1)) {
      if (kindOf(found) !== "object") return undefined;
      const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
      found = membersOf(found).find(([name]) => name === key)?.[1];
    }
    return found;
  }

  /** A node as an expression to lay out; undefined where nothing is left of it. */
  function expression(node, given, indent, typeOf) {
    if (node.slot !== undefined) {
      const value = at(given, node.slot);
      return value === undefined ? undefined : layouts[node.as].expr(value, indent, typeOf);
    }
    const entries = node.call.flatMap(([lead, one]) => {
      const expr = expression(one, given, indent + 4, typeOf);
      return expr === undefined ? [] : [[lead, expr]];
    });
    if (!entries.length && node.empty !== undefined) return node.empty;
    return bracketed(node.open, entries, node.close, ",", node.gap ?? "");
  }

  return (skeleton, given, { request, server, files = {}, ...others } = {}) => {
    const typeOf = (name) =>
      Object.hasOwn(files, name) ? files[name] : "application/octet-stream";
    let drawn = "";
    let skip = 0;
    skeleton.forEach((piece, number) => {
      if (typeof piece === "string") drawn += piece.slice(skip);
      skip = 0;
      if (typeof piece === "string") return;
      if (piece.request !== undefined) {
        const made = snippetWire.request(request, given, others);
        drawn += writers[piece.request](made, server, { typeOf, options: piece.options });
        return;
      }
      // What is on the line before the call and behind it takes part in the layout.
      const start = drawn.lastIndexOf("\n") + 1;
      const line = drawn.slice(start);
      const indent = line.length - line.trimStart().length;
      const next = skeleton[number + 1];
      const tail = typeof next === "string" ? next.split("\n", 1)[0] : "";
      const expr = expression(piece, given, indent, typeOf);
      const { element } = layouts[piece.as];
      drawn = drawn.slice(0, start) + element(indent, line.slice(indent), expr, tail);
      skip = tail.length;
    });
    return drawn;
  };
})();
