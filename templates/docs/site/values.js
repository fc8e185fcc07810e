/*
 * Values of arguments, as literals.js describes them: reached and changed by their place, read from
 * JSON text and written as such, every digit and the order of keys kept.
 */
"use strict";

specwright.values = (() => {
  const { compact, json } = snippetLiterals;
  const deepest = 100;

  const keysOf = (pointer) =>
    pointer
      .split("/")
      .slice(1)
      .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
  const token = (key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

  const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
  const mark = (value) => {
    const keys = Object.keys(value);
    return keys.length === 1 && keys[0] === "$object" && Array.isArray(value.$object);
  };

  /** The members of an object; nothing of any other value. */
  function entries(value) {
    if (!isObject(value)) return [];
    return mark(value) ? value.$object : Object.entries(value);
  }

  /** An object of members, marked where JavaScript would not keep their order. */
  function object(pairs) {
    const keys = pairs.map(([key]) => key);
    const isKept =
      keys.length === 1 ? !keys[0].startsWith("$") : !keys.some((key) => /^\d+$/.test(key));
    return isKept ? Object.fromEntries(pairs) : { $object: pairs };
  }

  function get(value, keys) {
    for (const key of keys) {
      if (Array.isArray(value)) value = value[key];
      else value = entries(value).find(([name]) => name === String(key))?.[1];
      if (value === undefined) return undefined;
    }
    return value;
  }

  /** The same value with another one, or nothing (undefined), in a place inside it. */
  function put(value, [key, ...rest], inside) {
    if (key === undefined) return inside;
    if (Array.isArray(value)) {
      const items = [...value];
      const item = put(items[key], rest, inside);
      if (item === undefined) items.splice(key, 1);
      else items[key] = item;
      return Array.from(items, (one) => one ?? null);
    }
    const pairs = [...entries(value)];
    const found = pairs.findIndex(([name]) => name === String(key));
    const member = put(pairs[found]?.[1], rest, inside);
    if (member === undefined) return found < 0 ? value : object(pairs.toSpliced(found, 1));
    pairs[found < 0 ? pairs.length : found] = [String(key), member];
    return object(pairs);
  }

  /** Change arguments in a place. */
  function set(given, pointer, value) {
    const [place, ...keys] = keysOf(pointer);
    const changed = put(given[place], keys, value);
    if (changed === undefined) delete given[place];
    else given[place] = changed;
  }

  /** A number as it is spelled. */
  function numeral(text) {
    const number = Number(text);
    if (/^(0|-?[1-9]\d{0,14})$/.test(text)) return number;
    const isKept = Number.isFinite(number) && !Object.is(number, -0) && compact(number) === text;
    return isKept && (Number.isSafeInteger(number) || !Number.isInteger(number))
      ? number
      : { $number: text };
  }

  const patterns = {
    space: /[ \t\n\r]*/y,
    word: /true|false|null/y,
    number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
    string: /"[^"\\\0-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\0-\x1f]*)*"/y,
    mark: /[[\]{},:]/y,
  };

  /**
   * Read JSON. Throws a SyntaxError that has its line and column; `places`, if given, is told where
   * the value of each pointer begins.
   */
  function parse(text, places) {
    const { words } = specwright;
    let at = 0;

    function fail(message) {
      throw Object.assign(new SyntaxError(message), position(text, at));
    }
    function take(kind) {
      patterns[kind].lastIndex = at;
      const found = patterns[kind].exec(text)?.[0];
      if (found !== undefined) at += found.length;
      return found;
    }
    function next(wanted) {
      take("space");
      if (!wanted.includes(text[at] ?? " ")) return undefined;
      return take("mark");
    }

    const inside = (pointer, key) => places && pointer + token(key);

    function value(pointer, depth) {
      take("space");
      places?.set(pointer, at);
      if (depth > deepest) fail(words.jsonDeep);
      const start = at;
      if (next("{")) {
        const names = new Set();
        return object(all("}", () => member(pointer, depth, names)));
      }
      if (next("[")) return all("]", (seen) => value(inside(pointer, seen.length), depth + 1));
      const found = take("string") ?? take("number") ?? take("word");
      if (found !== undefined) return /^[-\d]/.test(found) ? numeral(found) : JSON.parse(found);
      at = start;
      return fail(text[at] === '"' ? words.jsonString : words.jsonValue);
    }

    function all(close, one) {
      const found = [];
      if (next(close)) return found;
      for (;;) {
        found.push(one(found));
        if (next(close)) return found;
        if (!next(",")) fail(words.jsonMark(close));
      }
    }

    function member(pointer, depth, names) {
      take("space");
      const start = at;
      const key = take("string");
      if (key === undefined) fail(words.jsonKey);
      const name = JSON.parse(key);
      if (names.has(name)) {
        at = start;
        fail(words.jsonTwice(key));
      }
      names.add(name);
      if (!next(":")) fail(words.jsonMark(":"));
      return [name, value(inside(pointer, name), depth + 1)];
    }

    const found = value("", 0);
    take("space");
    if (at < text.length) fail(words.jsonEnd);
    return found;
  }

  /** The line and the column of a character. */
  function position(text, at) {
    const lines = text.slice(0, at).split("\n");
    return { line: lines.length, column: lines.at(-1).length + 1 };
  }

  return {
    at: (given, pointer) => get(given, keysOf(pointer)),
    set,
    remove: (given, pointer) => set(given, pointer, undefined),
    parse,
    print: json,
    entries,
    get,
    isObject,
    keysOf,
    numeral,
    object,
    position,
    put,
    token,
  };
})();
