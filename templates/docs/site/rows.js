/*
 * Rows of fields: found on the page, copied for the items of a list, or built from data where the
 * page does not unfold. Their ids say where they stand; whoever moves a row renames it.
 */
"use strict";

specwright.rows = (() => {
  const { element, words } = specwright;

  /** A part of a row that stands directly in it. */
  const part = (row, selector) => row.querySelector(`:scope > ${selector}`);

  /** A key in an id: what could be mistaken for a part of it is spelled out. */
  const encoded = (key) =>
    key.replace(/[^\p{L}\p{N}_$@+-]/gu, (char) => `~${char.codePointAt(0).toString(16)}`) || "~";

  /** Give a row and all in it another place: ids, and what refers to them. */
  function rename(root, from, to) {
    const moved = (id) =>
      id.startsWith(from) && (id.length === from.length || ".[(:".includes(id[from.length]))
        ? to + id.slice(from.length)
        : id;
    for (const one of [root, ...root.querySelectorAll("[id], [href], [aria-labelledby]")]) {
      if (one.id) one.id = moved(one.id);
      const href = one.getAttribute("href");
      if (href?.startsWith("#")) one.setAttribute("href", `#${moved(href.slice(1))}`);
      for (const name of ["aria-labelledby", "aria-describedby"]) {
        const ids = one.getAttribute(name);
        if (ids) one.setAttribute(name, ids.split(" ").map(moved).join(" "));
      }
    }
  }

  /** A copy of rows for another place. */
  function copied({ list, prefix }, id) {
    const copy = list.cloneNode(true);
    copy.hidden = false;
    rename(copy, prefix, id);
    return copy;
  }

  const typeWords = (shapes, type) => element("span", { class: "type" }, words.type(shapes, type));

  function described(row, text) {
    if (text) row.append(element("div", { class: "text" }, element("p", {}, text)));
    return row;
  }

  const fact = (text) => element("span", { class: "fact" }, text);

  /** The row of a field, from data. */
  function field(shapes, id, one) {
    const { name, type, required, deprecated, description } = one;
    const head = element("p", { class: "head" });
    if (name === undefined) head.append(element("b", { class: "title" }, words.others));
    else head.append(element("a", { class: "name", href: `#${id}` }, name));
    head.append(" ", typeWords(shapes, type));
    if (required) head.append(" ", element("b", { class: "required" }, words.required));
    head.append(...words.facts(shapes, type, one.default).map(fact));
    if (deprecated) head.append(fact(words.deprecated));
    return described(element("li", { class: "field", id }, head), description);
  }

  /** The row of an alternative, from data. */
  function variant(shapes, id, { title, type }) {
    const called = title ?? type.ref;
    const head = element("p", { class: "head" });
    if (called) head.append(element("b", { class: "title" }, called), " ");
    head.append(typeWords(shapes, type), ...words.facts(shapes, type).map(fact));
    return element("li", { class: "variant", id }, head);
  }

  /** The row of an item of a list, or of an entry of a map. */
  function item(id, title) {
    const head = element("p", { class: "head" }, element("b", { class: "title" }, title));
    return element("li", { class: "item", id }, head);
  }

  /** The buttons of an item: behind its control, or at the end of its head. */
  function tools(row, ...buttons) {
    const box = element("span", { class: "tools" }, ...buttons);
    const control = part(row, ".control");
    if (control) control.after(box);
    else part(row, ".head").append(box);
  }

  /** Where the rows inside a row stand: a fold, made if there is none. */
  function fold(row, summary) {
    const found = part(row, "details.inside");
    if (found || row.classList.contains("whole")) return found ?? row;
    const made = element("details", { class: "inside" }, element("summary", {}, summary));
    row.append(made);
    return made;
  }

  const stemOf = ({ id, title, type }) => id ?? (title ?? type.ref ?? "").toLowerCase();

  return { part, encoded, rename, copied, field, variant, item, tools, fold, stemOf };
})();
