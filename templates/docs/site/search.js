/*
 * Search, loaded when it is first wanted: whole names, their beginnings, words, parts, slips.
 */
"use strict";

(() => {
  const { element, load, root, words } = specwright;
  const MOST = 16;
  const [OPERATION, FIELD, TYPE, PAGE] = [0, 3, 4, 5];
  const [SLIP, INSIDE, BEGUN, START, WHOLE] = [1, 2, 3, 4, 5];
  const LEVEL = 1e4;

  // Names and their words

  const vocabulary = new Map(); // word → its number
  const names = new Map(); // text → { letters, numbers, fields }
  const graded = new Map(); // a word that is asked for → how well each of the vocabulary answers

  const split = (text) =>
    text
      .replace(/[\p{Ll}\d](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll})/gu, "$& ")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];

  const kept = (map, key, make) => map.get(key) ?? map.set(key, make()).get(key);

  const named = (text) =>
    kept(names, text, () => {
      const parts = split(text);
      const numbers = parts.map((part) => kept(vocabulary, part, () => vocabulary.size));
      return { letters: parts.join(""), numbers, fields: [] };
    });

  /** Whether a word begins as is asked, but for so many slips. */
  function slipped(asked, word, most) {
    if (word.length + most < asked.length) return false;
    const rows = [Array.from(`${word} `, (_, at) => at)];
    for (let i = 1; i <= asked.length; i++) {
      const last = rows[i - 1];
      const row = (rows[i] = [i]);
      for (let j = 1; j <= word.length; j++) {
        row[j] = Math.min(last[j], row[j - 1], last[j - 1] - (asked[i - 1] === word[j - 1])) + 1;
        if (asked[i - 1] === word[j - 2] && asked[i - 2] === word[j - 1]) {
          row[j] = Math.min(row[j], rows[i - 2][j - 2] + 1);
        }
      }
      if (Math.min(...row) > most) return false;
    }
    return true;
  }

  const grades = (asked) =>
    kept(graded, asked, () => {
      const most = (asked.length >= 4) + (asked.length >= 8);
      return Uint8Array.from(vocabulary.keys(), (word) => {
        if (word.startsWith(asked)) return word === asked ? WHOLE : START;
        if (word.includes(asked)) return asked.length > 1 ? INSIDE : 0;
        return most && slipped(asked, word, most) ? SLIP : 0;
      });
    });

  // The index, as search_index.py writes it

  let pages;
  specwright.index = (data) => {
    const segments = data.segments.split("\n").map((line) => {
      const [text, given] = line.split("\t");
      const wire = given ?? /[^.()[\]]*$/.exec(text)[0];
      const shown = given ? text.replace(/[^.()[\]]*$/, () => given) : text;
      return { text, shown, name: named(wire || text), wire };
    });
    const add = (kind, [stem, title, tree, verb, route, call, old], ...others) => {
      const [file, part] = stem.split("#");
      const path = `${root}${file}.html${part ? `#${part}` : ""}`;
      const isHere = new URL(path, location).pathname === location.pathname;
      const page = { kind, path, title, verb, route, call, old, isHere };
      page.names = [title, ...others].map(named);
      pages.push(page);
      let above;
      let field;
      for (const [token] of tree.matchAll(/\d+|[()]/g)) {
        if (token === "(") above = field;
        else if (token === ")") above = above.above;
        else {
          const segment = segments[token];
          field = { page, above, segment, depth: above ? above.depth + 1 : 0 };
          if (segment.wire) segment.name.fields.push(field);
        }
      }
    };
    pages = [];
    for (const one of data.operations) {
      const [, , , verb, route, call, , group] = one;
      const line = `${verb} ${route} ${data.groups[group][1]}`;
      add(OPERATION, one, call.split(".").pop(), call, route, line);
    }
    for (const one of data.groups) add(1, [...one, ""]);
    for (const [stem, title, tree, name] of data.webhooks) add(2, [stem, title, tree], name);
    for (const one of data.types) add(TYPE, one);
    for (const one of data.pages) add(PAGE, [...one, ""]);
    show();
  };

  const idOf = (field) => (field ? idOf(field.above) + field.segment.text : "");
  const nameOf = (field) => (field ? nameOf(field.above) + field.segment.shown : "");
  const lettersOf = (field) => (field ? lettersOf(field.above) + field.segment.name.letters : "");

  /** What is found for words: of each kind, the best first. */
  function search(text) {
    const parts = split(text);
    const letters = parts.join("");
    const asked = [...new Set(parts)].slice(0, 8);
    const wanted = asked.map(grades);
    const hits = words.searchKinds.map((kind) => ({ kind, asked, found: [] }));

    /** How well a name answers each word. */
    const answers = (name) => {
      if (name.wanted !== wanted) {
        name.wanted = wanted;
        name.answers = wanted.map((grade, at) => {
          let best = asked[at].length > 2 && name.letters.includes(asked[at]) ? INSIDE : 0;
          for (const number of name.numbers) best = Math.max(best, grade[number]);
          return best;
        });
      }
      return name.answers;
    };
    const better = (ours, theirs) => ours.map((one, at) => Math.max(one, theirs[at]));
    const least = (found) => Math.min(...found);
    const add = (kind, found, names, rank, page, field) => {
      let level = Math.min(least(found), BEGUN);
      if (names.some((name) => name.letters.startsWith(letters))) level = START;
      if (names.some((name) => name.letters === letters)) level = WHOLE;
      if (asked[1] && lettersOf(field).endsWith(letters)) level = WHOLE;
      const score = found.reduce((sum, one) => sum + 100 * one, level * LEVEL + rank);
      hits[kind].found.push({ score, page, field });
    };

    if (!asked.length) return [];
    for (const page of pages) {
      page.answers = page.names.map(answers).reduce(better);
      page.isTitled = least(answers(page.names[0])) >= START;
      if (!least(page.answers)) continue;
      const rank = 100 * page.isTitled - Math.min(page.title.length / 3, 50);
      add(page.kind, page.answers, page.names, rank, page);
    }
    for (const name of names.values()) {
      const own = answers(name);
      if (!name.fields.length || !own.some(Boolean)) continue;
      for (const field of name.fields) {
        const { page } = field;
        let found = own;
        for (let up = field.above; up && !least(found); up = up.above) {
          found = better(found, answers(up.segment.name));
        }
        if (!least(found)) found = better(found, page.answers);
        if (!least(found)) continue;
        const rank = 50 * page.isHere - 25 * (page.kind === TYPE) - Math.min(field.depth, 20);
        add(FIELD, found, [name], rank, page, field);
      }
    }
    // Slips only where little else is found. Of kinds, operations are first, but for a whole name of
    // several words that no title has; where nothing begins as is asked, they are last.
    const sure = ({ score }) => score > INSIDE * LEVEL;
    const isSure = hits.flatMap(({ found }) => found.filter(sure)).length > 4;
    for (const one of hits) {
      if (isSure) one.found = one.found.filter(sure);
      one.found.sort((first, second) => second.score - first.score);
    }
    const top = asked.length > 1 ? WHOLE : BEGUN;
    const best = ({ found }) => Math.min(Math.floor(found[0].score / LEVEL), top);
    const isTitled = ({ found: [{ page, field }] }) =>
      !field && page.kind === OPERATION && page.isTitled;
    return hits
      .filter(({ found }) => found.length)
      .sort((one, two) => isTitled(two) - isTitled(one) || best(two) - best(one));
  }

  // The dialog: a combobox over a list of links (ARIA Authoring Practices, combobox)

  const status = element("p", { class: "count", role: "status" }, words.searchLoading);
  const list = element("div", {
    class: "hits",
    role: "listbox",
    id: "search:hits",
    "aria-label": words.search,
  });
  const input = element("input", {
    role: "combobox",
    placeholder: words.searchHint,
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": words.search,
    "aria-autocomplete": "list",
    "aria-controls": "search:hits",
    "aria-expanded": "false",
    input: show,
  });
  const about = { class: "search", "aria-label": words.search, keydown: press, click: leave };
  const close = element(
    "button",
    { type: "button", click: () => dialog.close() },
    words.searchClose,
  );
  const asking = element("div", { class: "asking" }, input, close);
  const dialog = element("dialog", about, asking, list, status);
  let options = [];
  let at = 0;

  function show() {
    if (!pages) return;
    const hits = search(input.value);
    list.replaceChildren(...hits.map(section));
    list.scrollTop = 0;
    options = [...list.querySelectorAll("a")];
    options.forEach((option, number) => (option.id = `search:${number}`));
    input.setAttribute("aria-expanded", String(options.length > 0));
    const counts = hits.map(({ kind, found }) => words.searchCount(found.length, kind));
    status.textContent = counts.join(", ") || (input.value && words.searchNothing);
    choose(0);
  }

  function section({ kind, asked, found }) {
    const title = words.searchCount("", kind).trim();
    const rows = found.slice(0, MOST).map(({ page, field }) => {
      const id = idOf(field);
      const href = page.path + (id && `#${id}`);
      const row = element("a", { role: "option", tabindex: -1, href, class: page.old && "old" });
      if (!field && page.verb) {
        row.append(element("span", { class: `verb ${page.verb.toLowerCase()}` }, page.verb), " ");
      }
      row.append(
        element(field ? "code" : "span", {}, ...marked(nameOf(field) || page.title, asked)),
        " ",
      );
      const side = field ? page.title : page.call && `${page.call} · ${page.route}`;
      if (side) row.append(element("small", {}, side));
      return row;
    });
    const head = element("p", { role: "presentation" }, title);
    return element("div", { role: "group", "aria-label": title }, head, ...rows);
  }

  /** A text with the words that are asked for set off. */
  const marked = (text, asked) =>
    text
      .split(new RegExp(`(${asked.join("|")})`, "iu"))
      .map((piece, number) => (number % 2 ? element("mark", {}, piece) : piece));

  function choose(number) {
    options[at]?.removeAttribute("aria-selected");
    at = number;
    options[at]?.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", options[at]?.id ?? "");
  }

  function press(event) {
    const { length } = options;
    const to = { ArrowDown: at + 1, ArrowUp: at + length - 1, Home: 0, End: length - 1 }[event.key];
    if (event.isComposing || event.shiftKey || !length || event.target === close) return;
    if (event.key === "Enter") options[at].click();
    else if (to === undefined) return;
    else {
      choose(to % length);
      options[at].scrollIntoView({ block: "nearest" });
    }
    event.preventDefault();
  }

  /** A click beside the dialog closes it, and one on a link, which may stay on the page. */
  function leave({ target }) {
    if (target === dialog || target.closest("a")) dialog.close();
  }

  const styled = new Promise((done) => {
    const style = { rel: "stylesheet", href: `${root}assets/search.css`, load: done, error: done };
    document.head.append(element("link", style));
  });

  specwright.search = async () => {
    await styled;
    dialog.showModal();
    input.select();
  };

  document.body.append(dialog);
  load(`${root}assets/search-index.js`).catch(() => (status.textContent = words.searchLost));
})();
