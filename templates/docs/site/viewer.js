/*
 * What came back, to look at: JSON as a tree whose branches are made when they are opened, every digit
 * as it came; text, pictures, sound and video; anything else to be saved.
 *
 * specwright.tree(value) -> element; specwright.viewed(blob, type, name) -> {elements, value}
 */
"use strict";

/** A value as a tree. */
specwright.tree = (() => {
  const { compact, kindOf } = snippetLiterals;
  const { element, values, words } = specwright;
  const step = 100;

  function summary(kind, count) {
    return kind === "array" ? `[${count}]` : `{${count}}`;
  }

  function childrenOf(value, kind) {
    return kind === "array" ? value.map((one, at) => [at, one]) : values.entries(value);
  }

  function label(key) {
    return key === undefined
      ? []
      : [element("span", { class: "member" }, typeof key === "number" ? String(key) : key), ": "];
  }

  function node([key, value], depth) {
    const kind = kindOf(value);
    if (kind !== "object" && kind !== "array") {
      const text = compact(value);
      return element(
        "div",
        { class: "leaf" },
        ...label(key),
        element("span", { class: kind }, text),
      );
    }
    const children = childrenOf(value, kind);
    if (!children.length) {
      return element("div", { class: "leaf" }, ...label(key), kind === "array" ? "[]" : "{}");
    }
    const inside = element("div", { class: "branch" });
    const count = element("span", { class: "count" }, summary(kind, children.length));
    const details = element("details", {}, element("summary", {}, ...label(key), count), inside);
    const fill = (from) => {
      const more = children.slice(from, from + step).map((one) => node(one, depth + 1));
      inside.append(...more);
      const left = children.length - from - step;
      if (left <= 0) return;
      const button = element(
        "button",
        { type: "button" },
        words.viewMore(Math.min(step, left), left),
      );
      button.addEventListener("click", () => {
        button.remove();
        fill(from + step);
      });
      inside.append(button);
    };
    details.addEventListener("toggle", () => inside.childNodes.length || fill(0));
    if (depth < 1 || (depth < 3 && children.length <= 8)) {
      fill(0);
      details.open = true;
    }
    return details;
  }

  return (value) => element("div", { class: "tree-view" }, node([undefined, value], 0));
})();

specwright.viewed = (() => {
  const { element, words } = specwright;
  const largest = 1 << 20;
  const shown = 1 << 19; // a longer line takes a browser seconds to lay out
  const essence = (type) => type.split(";")[0].trim().toLowerCase();
  const isJson = (type) => /^(application|text)\/json$|\+json$/.test(type);
  const isText = (type) =>
    /^text\/|[/+](x-)?(xml|yaml|javascript|graphql|sdp|csv|x-www-form-urlencoded)$/.test(type) ||
    isJson(type);

  const endings = {
    gzip: "gz",
    javascript: "js",
    jpeg: "jpg",
    mpeg: "mp3",
    plain: "txt",
    quicktime: "mov",
    "svg+xml": "svg",
    "vnd.wave": "wav",
    wave: "wav",
    "x-wav": "wav",
  };

  const size = (bytes) =>
    bytes < 1000
      ? `${bytes} B`
      : bytes < 1e6
        ? `${(bytes / 1e3).toFixed(1)} kB`
        : `${(bytes / 1e6).toFixed(1)} MB`;

  /** A name to save by: one without an ending, as paths have, is given that of its type. */
  function fileName(name, type) {
    const [, subtype = ""] = type.split("/");
    const ending = endings[subtype] ?? /^[a-z\d]{2,5}$/.exec(subtype)?.[0];
    return ending && !/\.\w+$/.test(name) ? `${name}.${ending}` : name;
  }

  function saving(blob, name, url = URL.createObjectURL(blob)) {
    return element(
      "a",
      { class: "save", href: url, download: name },
      words.viewSave(name, size(blob.size)),
    );
  }

  function plain(text) {
    const pre = element("pre", { tabindex: "0" }, element("code", {}, text.slice(0, shown)));
    const copy = specwright.copyButton(() => text, words.theAnswer);
    return element("div", { class: "copied" }, pre, copy);
  }

  /** Text as it is; of a long one the beginning, and all of it to be saved. */
  function written(text, blob, name) {
    if (text.length <= shown) return [plain(text)];
    const note = element("p", { class: "soft" }, words.viewBeginning(size(shown)));
    return [saving(blob, name), note, plain(text)];
  }

  /** JSON as a value. What JavaScript keeps whole, as it prints again the same, it reads itself. */
  function read(text) {
    if (!text.includes('"$')) {
      const quick = JSON.parse(text);
      const bare = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
      if (JSON.stringify(quick) === bare) return quick;
    }
    return specwright.values.parse(text);
  }

  /** A picture, sound or video; a browser that cannot show it says so, and it can still be saved. */
  function media(kind, url) {
    const error = ({ target }) =>
      target.replaceWith(element("p", { class: "soft" }, words.viewUnknown));
    return kind === "image"
      ? element("img", { src: url, alt: words.viewPicture, error })
      : element(kind, { src: url, controls: true, "aria-label": words.viewMedia[kind], error });
  }

  /** The text of a body in the encoding that it is said to have; undefined where it is no text. */
  async function textOf(blob, mediaType) {
    const type = essence(mediaType);
    if (!isText(type) && !(type === "" && blob.size < largest)) return undefined;
    const bytes = await blob.arrayBuffer();
    const charset = /;\s*charset="?([^\s";]+)/i.exec(mediaType)?.[1];
    try {
      return new TextDecoder(charset, { fatal: !type }).decode(bytes);
    } catch {
      return type ? new TextDecoder().decode(bytes) : undefined;
    }
  }

  /** A body as elements, and as a value where it is JSON. */
  async function viewed(blob, mediaType, given) {
    const type = essence(mediaType);
    const name = fileName(given, type);
    if (!blob.size) return { elements: [element("p", { class: "soft" }, words.viewEmpty)] };
    const kind = /^(image|audio|video)\//.exec(type)?.[1];
    if (kind) {
      const url = URL.createObjectURL(blob.slice(0, blob.size, type));
      return { elements: [media(kind, url), saving(blob, name, url)] };
    }
    const text = await textOf(blob, mediaType);
    if (text === undefined) return { elements: [saving(blob, name)] };
    if (!isJson(type) || blob.size > largest) return { elements: written(text, blob, name) };
    try {
      const value = read(text);
      const copy = specwright.copyButton(() => text, words.theAnswer);
      return {
        value,
        elements: [element("div", { class: "copied" }, specwright.tree(value), copy)],
      };
    } catch {
      const note = element("p", { class: "bad" }, words.viewNotJson);
      return { elements: [note, ...written(text, blob, name)] };
    }
  }

  return Object.assign(viewed, { essence, read, size });
})();
