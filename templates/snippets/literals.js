/*
 * The literal writers of the snippets, for a page that draws them anew: what they write is what
 * the generator writes, held to the same vectors. A classic script that defines `snippetLiterals`.
 *
 * Values are JSON, with three marks for what JavaScript would not keep: {"$number": "1.0"} is a
 * number as it is spelled, {"$file": "a.txt"} a file, {"$object": [["b", 1], ["1", 2]]} an object
 * whose keys have an order (or are spelled like a mark).
 *
 * A writer takes a value and, where it may need several lines, the place it stands in: `indent` in
 * columns, and what is on the line before (`lead`) and behind it (`tail`). It gives all of that
 * text. It throws a RangeError for what its language cannot say.
 */
"use strict";

const snippetLiterals = (() => {
  /** Matches each of some characters, given in hexadecimal: `0-1f ad`. */
  const charactersOf = (ranges) => {
    const escaped = ranges.replace(/[0-9a-f]+/g, (code) => `\\u{${code}}`);
    return new RegExp(`[${escaped.replaceAll(" ", "")}]`, "gu");
  };

  // Characters that a reader could not see, and those that take two columns.
  const unseen = charactersOf(
    "0-1f 7f-a0 ad 34f 600-605 61c 6dd 70f 890 891 8e2 115f 1160 1680 17b4 17b5 180b-180f " +
      "2000-200f 2028-202f 205f-206f 3000 3164 d800-dfff e000-f8ff fdd0-fdef fe00-fe0f feff " +
      "ffa0 fff0-fffb fffe ffff 110bd 110cd 13430-1345f 1bca0-1bcaf 1d173-1d17a e0000-10ffff " +
      "1fffe 1ffff 2fffe 2ffff 3fffe 3ffff 4fffe 4ffff 5fffe 5ffff 6fffe 6ffff 7fffe 7ffff " +
      "8fffe 8ffff 9fffe 9ffff afffe affff bfffe bffff cfffe cffff dfffe dffff",
  );
  const wide = charactersOf(
    "1100-115f 231a-231b 2329-232a 23e9-23ec 23f0 23f3 25fd-25fe 2614-2615 2630-2637 " +
      "2648-2653 267f 268a-268f 2693 26a1 26aa-26ab 26bd-26be 26c4-26c5 26ce 26d4 26ea " +
      "26f2-26f3 26f5 26fa 26fd 2705 270a-270b 2728 274c 274e 2753-2755 2757 2795-2797 27b0 " +
      "27bf 2b1b-2b1c 2b50 2b55 2e80-2e99 2e9b-2ef3 2f00-2fd5 2ff0-3029 3030-303e 3041-3096 " +
      "309b-30ff 3105-312f 3131-318e 3190-31e5 31ef-321e 3220-3247 3250-a48c a490-a4c6 " +
      "a960-a97c ac00-d7a3 f900-faff fe10-fe19 fe30-fe52 fe54-fe66 fe68-fe6b ff01-ff60 " +
      "ffe0-ffe6 16fe0-16fe3 16ff2-16ff6 17000-18cd5 18cff-18d1e 18d80-18df2 1aff0-1aff3 " +
      "1aff5-1affb 1affd-1affe 1b000-1b122 1b132 1b150-1b152 1b155 1b164-1b167 1b170-1b2fb " +
      "1d300-1d356 1d360-1d376 1f004 1f0cf 1f18e 1f191-1f19a 1f200-1f202 1f210-1f23b " +
      "1f240-1f248 1f250-1f251 1f260-1f265 1f300-1f320 1f32d-1f335 1f337-1f37c 1f37e-1f393 " +
      "1f3a0-1f3ca 1f3cf-1f3d3 1f3e0-1f3f0 1f3f4 1f3f8-1f3fa 1f400-1f43e 1f440 1f442-1f4fc " +
      "1f4ff-1f53d 1f54b-1f54e 1f550-1f567 1f57a 1f595-1f596 1f5a4 1f5fb-1f64f 1f680-1f6c5 " +
      "1f6cc 1f6d0-1f6d2 1f6d5-1f6d8 1f6dc-1f6df 1f6eb-1f6ec 1f6f4-1f6fc 1f7e0-1f7eb 1f7f0 " +
      "1f90c-1f93a 1f93c-1f945 1f947-1f9ff 1fa70-1fa7c 1fa80-1fa8a 1fa8e-1fac6 1fac8 " +
      "1facd-1fadc 1fadf-1faea 1faef-1faf8 20000-2fffd 30000-3fffd",
  );
  const half = /[\ud800-\udfff]/u;
  const spaces =
    "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
  const gap = `(?:(?!\\n)[${spaces}])`;
  const words = new RegExp(`[^${spaces}]+${gap}*\\n*|${gap}+\\n*|\\n+`, "gu");
  const short = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };
  const deepest = 90;
  const shortest = 40;

  const columns = (text) => [...text].length + (text.match(wide) ?? []).length;
  const hex = (code, width) => code.toString(16).padStart(width, "0");

  // What a value is.

  const spelled = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

  function marked(value, mark) {
    const keys = Object.keys(value);
    return keys.length === 1 && keys[0] === mark ? value[mark] : undefined;
  }

  function kindOf(value) {
    if (value === null || value === undefined) return "null";
    if (Array.isArray(value)) return "array";
    if (typeof value !== "object") return typeof value;
    const number = marked(value, "$number");
    if (typeof number === "string" && spelled.test(number)) return "number";
    return typeof marked(value, "$file") === "string" ? "file" : "object";
  }

  function entriesOf(value) {
    const pairs = marked(value, "$object");
    return Array.isArray(pairs) ? pairs : Object.entries(value);
  }

  /** A number as JSON spells it: an integer keeps every digit, a fraction stays one. */
  function numberText(value) {
    if (typeof value === "object") return value.$number;
    if (!Number.isFinite(value)) throw new RangeError("JSON has no such number");
    if (Object.is(value, -0)) return "-0.0";
    return Number.isInteger(value) ? String(BigInt(value)) : fraction(value);
  }

  const isInteger = (text) => /^-?\d+$/.test(text);

  /** A fraction as Python writes it. */
  function fraction(value) {
    const sign = value < 0 || Object.is(value, -0) ? "-" : "";
    const [digits, exponent] = Math.abs(value).toExponential().split("e");
    const power = Number(exponent);
    if (power < -4 || power >= 16) {
      const amount = String(Math.abs(power)).padStart(2, "0");
      return `${sign}${digits}e${power < 0 ? "-" : "+"}${amount}`;
    }
    const all = digits.replace(".", "");
    if (power < 0) return `${sign}0.${"0".repeat(-power - 1)}${all}`;
    const whole = all.slice(0, power + 1).padEnd(power + 1, "0");
    return `${sign}${whole}.${all.slice(power + 1) || "0"}`;
  }

  // Layout: an expression is finished text, a long string, or a pair of brackets with entries.

  const flat = (expr) => {
    if (typeof expr === "string") return expr;
    if (expr.whole !== undefined) return expr.whole;
    const inside = expr.entries.map(([lead, one]) => lead + flat(one)).join(", ");
    if (!expr.entries.length) return expr.open + expr.close;
    return expr.open + expr.gap + inside + expr.gap + expr.close;
  };

  /** The literals, each of a width at most, of strings that make up a text. */
  function pieces(text, width, literal) {
    const room = Math.max(width, shortest);
    const found = [];
    let current = "";
    for (const word of text.match(words) ?? []) {
      if (current && columns(literal(current + word)) > room) {
        found.push(literal(current));
        current = "";
      }
      current += word;
      const all = [...current];
      const part = (start, end) => all.slice(start, end).join("");
      let start = 0;
      while (all.length - start > room || columns(literal(part(start))) > room) {
        let [low, high] = [start + 1, Math.min(start + room, all.length)];
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (columns(literal(part(start, middle))) <= room) low = middle;
          else high = middle - 1;
        }
        found.push(literal(part(start, low)));
        start = low;
      }
      current = part(start);
      if (word.endsWith("\n")) {
        found.push(literal(current));
        current = "";
      }
    }
    return current ? [...found, literal(current)] : found;
  }

  // Python, as black lays it out.

  const PYTHON = 88;

  function pythonString(text) {
    const body = text.replaceAll("\\", "\\\\").replace(unseen, (char) => {
      const code = char.codePointAt(0);
      if (short[char]) return short[char];
      if (code < 0x100) return `\\x${hex(code, 2)}`;
      return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
    });
    return quoted(body);
  }

  function quoted(body) {
    const doubles = body.split('"').length;
    if (doubles > body.split("'").length) return `'${body.replaceAll("'", "\\'")}'`;
    return `"${body.replaceAll('"', '\\"')}"`;
  }

  function pythonNumber(value) {
    const text = numberText(value);
    if (!isInteger(text)) {
      const number = Number(text);
      if (Number.isFinite(number)) return fraction(number).replace("e+", "e");
      return `float("${number < 0 ? "-" : ""}inf")`;
    }
    const number = BigInt(text);
    const size = (number < 0n ? -number : number).toString(16).toUpperCase();
    const bits = (size.length - 1) * 4 + parseInt(size[0], 16).toString(2).length;
    return bits <= 2048 ? String(number) : `${number < 0n ? "-" : ""}0x${size}`;
  }

  function pythonExpr(value, indent, depth) {
    const kind = kindOf(value);
    if (kind === "null") return "None";
    if (kind === "boolean") return value ? "True" : "False";
    if (kind === "number") return pythonNumber(value);
    if (kind === "file") return bracketed("Path(", [["", pythonString(value.$file)]], ")", ",");
    if (kind === "string") {
      if ([...value].length <= shortest) return pythonString(value);
      const parts = pieces(value, PYTHON - indent - 4, pythonString);
      return {
        ...bracketed(
          "(",
          parts.map((one) => ["", one]),
          ")",
          "",
        ),
        whole: pythonString(value),
      };
    }
    if (depth >= deepest) throw new RangeError("data is nested too deep to be written as Python");
    if (kind === "array") {
      const items = value.map((one) => ["", pythonExpr(one, indent + 4, depth + 1)]);
      return bracketed("[", items, "]", ",");
    }
    const members = entriesOf(value).map(([key, one]) => [
      `${pythonString(key)}: `,
      pythonExpr(one, indent + 4, depth + 1),
    ]);
    return bracketed("{", members, "}", ",");
  }

  const bracketed = (open, entries, close, comma, gap = "") => ({
    open,
    entries,
    close,
    comma,
    gap,
  });

  function pythonElement(indent, lead, expr, tail) {
    const pad = " ".repeat(indent);
    const line = pad + lead + flat(expr) + tail;
    if (typeof expr === "string" || !expr.entries.length || columns(line) <= PYTHON) return line;
    const lines = expr.entries.map(([key, one]) => pythonElement(indent + 4, key, one, expr.comma));
    return [pad + lead + expr.open, ...lines, pad + expr.close + tail].join("\n");
  }

  // JavaScript and TypeScript, as prettier lays them out.

  const JAVASCRIPT = 80;

  const javascriptEscape = (char) => {
    const code = char.codePointAt(0);
    if (short[char]) return short[char];
    if (code < 0x100) return `\\x${hex(code, 2)}`;
    return code < 0x10000 ? `\\u${hex(code, 4)}` : `\\u{${hex(code, 1)}}`;
  };
  const unmarked = (body) => body.replace(/<(?=\/script|!--)/gi, "\\x3c");

  const javascriptString = (text) =>
    quoted(unmarked(text.replaceAll("\\", "\\\\").replace(unseen, javascriptEscape)));

  /** What stands for a text between backticks. */
  function template(text) {
    const body = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
    const lines = body.split("\n").map((line) => line.replace(unseen, javascriptEscape));
    return unmarked(lines.join("\n"));
  }

  function javascriptKey(text) {
    if (text === "__proto__") return '["__proto__"]';
    return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) ? text : javascriptString(text);
  }

  /** Whether JavaScript keeps the numbers of a value, and spells them the same in JSON. */
  function keeps(value, exactly) {
    const kind = kindOf(value);
    if (kind === "array") return value.every((one) => keeps(one, exactly));
    if (kind === "object") return entriesOf(value).every(([, one]) => keeps(one, exactly));
    if (kind !== "number") return true;
    const text = numberText(value);
    if (isInteger(text)) return Number.isSafeInteger(Number(text));
    return Number.isFinite(Number(text)) && !(exactly && Number.isInteger(Number(text)));
  }

  function javascriptNumber(value) {
    if (!keeps(value, false)) throw new RangeError("JavaScript has no such number");
    const text = numberText(value);
    const number = Number(text);
    if (Object.is(number, -0)) return isInteger(text) ? "0" : "-0";
    if (Number.isInteger(number) && Math.abs(number) < 1e21) return String(BigInt(number));
    return fraction(number).replace(/e([+-]?)0*/, (_, sign) => `e${sign.replace("+", "")}`);
  }

  /** `typeOf` gives the media type of a file, by its name. */
  function javascriptExpr(value, typeOf, depth = 0) {
    const kind = kindOf(value);
    if (kind === "null") return "null";
    if (kind === "boolean") return value ? "true" : "false";
    if (kind === "number") return javascriptNumber(value);
    if (kind === "file") return fileExpr(value.$file, typeOf?.(value.$file));
    if (kind === "string") {
      const whole = javascriptString(value);
      return [...value].length <= shortest ? whole : { whole, text: value, entries: [] };
    }
    if (depth >= deepest) throw new RangeError("data is nested too deep to be read");
    if (kind === "array") {
      return bracketed(
        "[",
        value.map((one) => ["", javascriptExpr(one, typeOf, depth + 1)]),
        "]",
        ",",
      );
    }
    const members = entriesOf(value).map(([key, one]) => [
      `${javascriptKey(key)}: `,
      javascriptExpr(one, typeOf, depth + 1),
    ]);
    return bracketed("{", members, "}", ",", " ");
  }

  function fileExpr(file, type) {
    const name = javascriptString(file);
    const entries = [
      ["", `[await readFile(${name})]`],
      ["", name],
    ];
    if (type && type !== "application/octet-stream") {
      const members = [["type: ", javascriptString(type)]];
      entries.push(["", bracketed("{", members, "}", ",", " ")]);
    }
    return bracketed("new File(", entries, ")", ",");
  }

  function javascriptElement(indent, lead, expr, tail) {
    const pad = " ".repeat(indent);
    const line = pad + lead + flat(expr) + tail;
    if (typeof expr === "string" || (columns(line) <= JAVASCRIPT && !isBroken(expr))) return line;
    if (expr.text !== undefined) return addedUp(indent, lead, expr.text, tail);
    if (!expr.entries.length) return line;
    const start = pad + lead + expr.open;
    const inside = (deeper) =>
      expr.entries.map(([key, one]) => javascriptElement(indent + deeper, key, one, ","));
    if (start.endsWith("({") && columns(start) > JAVASCRIPT) {
      const lines = [`${pad}  {`, ...inside(4), `${pad}  },`];
      return [start.slice(0, -1), ...lines, `${pad})${tail}`].join("\n");
    }
    const last = expr.entries.at(-1)[1];
    if (expr.entries.length > 1 && last.open === "{" && expr.open.endsWith("(")) {
      // An object that is the last argument goes on beside the others, where these fit.
      const before = expr.entries.slice(0, -1).map(([, one]) => flat(one));
      const beside = `${expr.open}${before.join(", ")}, `;
      if (columns(`${pad}${lead}${beside}{`) <= JAVASCRIPT) {
        return javascriptElement(indent, lead + beside, last, expr.close + tail);
      }
    }
    const isNumber = ([key, one]) => !key && typeof one === "string" && /^-*\d/.test(one);
    const fill = expr.entries.length > 1 && expr.entries.every(isNumber);
    const lines = fill ? filled(expr.entries, indent + 2) : inside(2);
    return [start, ...lines, pad + expr.close + tail].join("\n");
  }

  /** Several objects, or several lists, of several: never on one line. */
  function isBroken(expr) {
    if (typeof expr === "string" || expr.text !== undefined) return false;
    const values = expr.entries.map(([, one]) => one);
    const alike = (open) => values.every((one) => one.open === open && one.entries.length > 1);
    if (expr.open === "[" && values.length > 1 && (alike("{") || alike("["))) return true;
    return values.some(isBroken);
  }

  function filled(entries, indent) {
    const lines = [];
    let line = " ".repeat(indent);
    for (const [, item] of entries) {
      if (line.trim() && line.length + item.length + 1 > JAVASCRIPT) {
        lines.push(line.trimEnd());
        line = " ".repeat(indent);
      }
      line += `${item}, `;
    }
    return [...lines, line.trimEnd()];
  }

  function addedUp(indent, lead, text, tail) {
    const pad = " ".repeat(indent);
    const inner = " ".repeat(indent + 2);
    const parts = pieces(text, JAVASCRIPT - indent - 4, javascriptString);
    if (parts.length === 1 && !(lead && columns(inner + parts[0] + tail) <= JAVASCRIPT)) {
      return pad + lead + parts[0] + tail;
    }
    const start = lead ? `${pad}${lead.trimEnd()}\n${inner}` : pad;
    return start + parts.join(` +\n${inner}`) + tail;
  }

  // JSON, URLs and shells.

  const jsonString = (text) => JSON.stringify(text);
  const jsonEscape = (char) =>
    Array.from({ length: char.length }, (_, at) => `\\u${hex(char.charCodeAt(at), 4)}`).join("");

  function compact(value) {
    const kind = kindOf(value);
    if (kind === "null") return "null";
    if (kind === "number") return numberText(value);
    if (kind === "array") return `[${value.map(compact).join(",")}]`;
    if (kind !== "object") return jsonString(value);
    const members = entriesOf(value).map(([key, one]) => `${jsonString(key)}:${compact(one)}`);
    return `{${members.join(",")}}`;
  }

  function lines(value, pad) {
    const kind = kindOf(value);
    if (kind !== "array" && kind !== "object") return compact(value);
    const inner = `${pad}  `;
    const items =
      kind === "array"
        ? value.map((one) => lines(one, inner))
        : entriesOf(value).map(([key, one]) => `${jsonString(key)}: ${lines(one, inner)}`);
    const [open, close] = kind === "array" ? "[]" : "{}";
    if (!items.length) return open + close;
    return `${open}\n${inner}${items.join(`,\n${inner}`)}\n${pad}${close}`;
  }

  /** JSON over several lines, in which every character can be seen. */
  const json = (value) =>
    lines(value, "")
      .split("\n")
      .map((line) => line.replace(unseen, jsonEscape))
      .join("\n");

  /** One value as it stands in a URL or a header. */
  const text = (value) => (typeof value === "string" ? value : compact(value));

  /** Text in a path or a query; the ends of a path are not given away. */
  function percent(value) {
    const escape = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    if (half.test(text(value))) throw new RangeError("half a character has no bytes");
    return encodeURIComponent(text(value)).replace(/[!'()*]/g, escape);
  }

  /** One word of a POSIX shell. */
  function shell(value) {
    if (value.includes("\0") || half.test(value)) {
      throw new RangeError("an argument of a program has no NUL and no half characters");
    }
    return `'${value.replaceAll("'", "'\\''")}'`;
  }

  const placed =
    (element, expr) =>
    (value, { indent = 0, lead = "", tail = "" } = {}) =>
      element(indent, lead, expr(value, indent), tail);

  return {
    python: placed(pythonElement, (value, indent) => pythonExpr(value, indent, 0)),
    javascript: placed(javascriptElement, (value) => javascriptExpr(value)),
    pythonString,
    javascriptString,
    javascriptKey,
    template,
    json,
    compact,
    text,
    percent,
    shell,
    keeps,
    columns,
    kindOf,
    entriesOf,
    flat,
    layouts: {
      python: { expr: (value, indent) => pythonExpr(value, indent, 0), element: pythonElement },
      javascript: {
        expr: (value, _indent, typeOf) => javascriptExpr(value, typeOf),
        element: javascriptElement,
      },
    },
    bracketed,
  };
})();
