/*
 * Events out of the text of a stream, as it arrives: server-sent events, JSON lines, JSON sequences;
 * and the text that the deltas of a model add up to.
 *
 * specwright.eventReader(format): {push(text) -> [{name, data, id}], end() -> [...]}
 * specwright.deltaOf(value): the text that an event adds, or "".
 */
"use strict";

/** The events of a stream: `sse`, `jsonl` or `json-seq`. */
specwright.eventReader = (format) => {
  let rest = "";
  let event = { name: "", data: [], id: "" };

  /** Whole lines; what may still go on stays. A CR at the end may be half of a CRLF. */
  function linesOf(text, isEnd) {
    rest += text;
    const lines = rest.split(isEnd ? /\r\n|\r|\n/ : /\r\n|\r(?!$)|\n/);
    rest = lines.pop();
    if (isEnd && rest) lines.push(rest);
    return lines;
  }

  function dispatch() {
    const { name, data, id } = event;
    event = { name: "", data: [], id };
    return data.length ? [{ name, data: data.join("\n"), id }] : [];
  }

  function line(text) {
    if (text === "") return dispatch();
    const [, field, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(text);
    if (field === "data") event.data.push(value);
    else if (field === "event") event.name = value;
    else if (field === "id" && !value.includes("\0")) event.id = value;
    return [];
  }

  const bare = (text) =>
    text
      .split(format === "json-seq" ? "\x1e" : "\n")
      .map((one) => one.trim())
      .filter(Boolean)
      .map((data) => ({ name: "", data, id: "" }));

  if (format === "sse") {
    return {
      push: (text) => linesOf(text, false).flatMap(line),
      end: () => [...linesOf("", true).flatMap(line), ...dispatch()],
    };
  }
  return {
    push(text) {
      const mark = format === "json-seq" ? "\x1e" : "\n";
      const all = rest + text;
      const at = all.lastIndexOf(mark);
      rest = all.slice(at < 0 ? 0 : at);
      return at < 0 ? [] : bare(all.slice(0, at));
    },
    end: () => bare(rest),
  };
};

/*
 * A delta is a member of that name, anywhere near the top. It is a text, or holds one by way of
 * `content`, `text`, `value` and lists; of several choices the first is read.
 */
specwright.deltaOf = (() => {
  const ways = ["content", "text", "value", "parts"];

  function textIn(value) {
    if (typeof value === "string") return value;
    if (Array.isArray(value)) return value.map(textIn).join("");
    if (value === null || typeof value !== "object") return "";
    return textIn(ways.map((key) => value[key]).find((one) => one !== undefined && one !== null));
  }

  return function deltaOf(value, depth = 0) {
    if (value === null || typeof value !== "object" || depth > 4) return "";
    if (Array.isArray(value))
      return value.length && !value[0]?.index ? deltaOf(value[0], depth + 1) : "";
    if (value.delta !== undefined) return textIn(value.delta);
    for (const key of ["data", "choices", "candidates"]) {
      const found = deltaOf(value[key], depth + 1);
      if (found) return found;
    }
    return Array.isArray(value.content?.parts) ? textIn(value.content) : "";
  };
})();
