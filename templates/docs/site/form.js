/*
 * The form of an operation: the rows of its page become controls. What is typed is kept as arguments,
 * from which nothing is left out that has no row, and into which nothing comes that was not asked for.
 */
"use strict";

specwright.form = (article, data, { changed }) => {
  const { element, nodes, rows, shared, values, words } = specwright;
  const shapes = specwright.shapes(data);
  const files = new Map();
  const drafts = new Set();
  const initial = data.redraw.arguments.minimal ?? (data.body?.required ? { body: {} } : {});
  const roots = [];
  const bodies = [];
  let body;
  let room = 40;

  const context = {
    shapes,
    files,
    drafts,
    given: structuredClone(shared.read() ?? initial),
    changed() {
      room = 20;
      changed();
    },
    put(keys, value) {
      values.set(context.given, keys.map(values.token).join(""), value);
    },
    /** Whether something may open that nobody opened: now and then, not without end. */
    room() {
      room -= 1;
      return room > 0 && article.getElementsByClassName("control").length < 150;
    },
    /** Keep a file by a name that no other has. */
    keep(file) {
      let name = file.name;
      for (let count = 2; files.has(name) && files.get(name) !== file; count += 1) {
        name = file.name.replace(/(\.[^.]*)?$/, ` (${count})$1`);
      }
      files.set(name, file);
      return name;
    },
  };
  article.classList.add("trying");
  for (const section of article.querySelectorAll(".place[data-place]")) {
    if (section.dataset.place === "body") wholeBody(section);
    else parameters(section);
  }
  body = bodies.find((one) => one.all.includes(data.body.sent)) ?? bodies[0];
  choose(body && bodyFor(context.given.body));

  /** Where parameters stand: an object with a member for each. */
  function placeNode(key) {
    return {
      keys: () => [key],
      value: () => context.given[key] ?? {},
      ensure() {
        context.given[key] ??= {};
      },
      prune() {
        if (!values.entries(context.given[key]).length) delete context.given[key];
      },
      mark() {},
      label: () => "",
      row: article,
    };
  }

  function parameters(section) {
    const { place } = section.dataset;
    const parent = placeNode(place);
    const list = rows.part(section, ".fields");
    for (const one of data.parameters.filter((each) => each.in === place)) {
      const id = `${place}.${one.id ?? one.name}`;
      const row = [...list.children].find((each) => each.id === id);
      if (!row) continue;
      const { name, type, required } = one;
      const spec = { parent, key: name, row, type, name, required };
      if ("default" in one) spec.default = one.default;
      roots.push(nodes.mount(context, spec));
    }
  }

  /** A body: one section for the media types that carry the same. */
  function wholeBody(section) {
    const row = rows.part(section, ".whole");
    const { contents, required } = data.body;
    const all = contents.flatMap(({ id }, at) => (id === row.id ? [at] : []));
    if (!all.length) return;
    const sent = all.includes(data.body.sent) ? data.body.sent : all[0];
    const { type } = contents[sent];
    const spec = { key: "body", row, type, name: words.body, required };
    bodies.push({ section, all, sent, type, mount: () => nodes.mount(context, spec) });
  }

  /** Choose the media type that is sent, where there are several of different types. */
  function choose(chosen) {
    body = chosen;
    for (const one of bodies) {
      one.section.classList.toggle("idle", one !== body);
      if (bodies.length > 1) one.radio ??= radioOf(one);
      if (one.radio) one.radio.checked = one === body;
    }
    if (body) body.node ??= body.mount();
  }

  function radioOf(one) {
    const radio = element("input", { type: "radio", name: "content", change: another });
    const label = element("label", { class: "choice" }, radio, words.sendThis);
    rows.part(one.section, "h3").append(" ", label);
    return radio;

    function another() {
      const old = context.given.body;
      if (old !== undefined) context.given.body = nodes.carried(shapes, one.type, old);
      if (context.given.body === undefined) delete context.given.body;
      choose(one);
      one.node.show();
      changed();
    }
  }

  function isForFiles(at) {
    return ["multipart", "binary"].includes(data.body.contents[at].kind);
  }

  /** The section whose type takes a body: the one that is chosen, if it does. */
  function bodyFor(value) {
    const others = bodies.filter((one) => one !== body);
    const hasFile = filesIn(value, "").length > 0;
    const takes = ({ all, type }) =>
      (!hasFile || all.some(isForFiles)) && !shapes.check(value, type).length;
    return value === undefined ? body : ([body, ...others].find(takes) ?? body);
  }

  /** The media type that is sent: of those in the section, one that takes files where there are. */
  function content() {
    if (!body) return data.body?.sent;
    const { all, sent } = body;
    if (isForFiles(sent) || !filesIn(context.given.body, "").length) return sent;
    return all.find(isForFiles) ?? sent;
  }

  const tops = () => (body ? [...roots, body.node] : roots);

  function set(given) {
    context.given = structuredClone(given);
    for (const node of drafts) node.drop();
    room = 40;
    if (body) choose(bodyFor(given.body));
    for (const node of tops()) node.show();
    changed();
  }

  /** The node of a place, or the one nearest above it; `step` goes from one to the next. */
  function reach(pointer, step) {
    const [place, ...keys] = values.keysOf(pointer);
    const name = place === "body" ? undefined : keys.shift();
    let node = tops().find((one) => one.keys()[0] === place && one.key === (name ?? "body"));
    for (const key of keys) {
      const inner = node && step(node, Array.isArray(node.value()) ? Number(key) : key);
      if (!inner) break;
      node = inner;
    }
    return node;
  }

  function problems() {
    const found = unfinished();
    const add = (type, keys) => {
      const value = values.get(context.given, keys);
      const start = keys.map(values.token).join("");
      for (const { pointer, message } of shapes.check(value, type)) {
        found.push({ pointer: start + pointer, message });
      }
    };
    for (const { in: place, name, type, required } of data.parameters) {
      const keys = [place, name];
      if (values.get(context.given, keys) !== undefined) add(type, keys);
      else if (required)
        found.push({ pointer: keys.map(values.token).join(""), message: words.missing });
    }
    if (body && context.given.body !== undefined) {
      add(body.type, ["body"]);
      for (const { name, pointer } of filesIn(context.given.body, "/body")) {
        if (!files.has(name)) {
          found.push({ pointer, message: words.noFile, isSentence: true });
        }
      }
    } else if (data.body?.required) found.push({ pointer: "/body", message: words.missing });
    return found.map(({ pointer, message, isSentence }) => ({
      pointer,
      message: words.problem(values.keysOf(pointer), message, isSentence),
      id: reach(pointer, (node, key) => node.known(key))?.row.id,
    }));
  }

  /** What stands in a field and is no value yet: it must not be sent as what was there before. */
  function unfinished() {
    const shown = [...drafts].filter(({ row }) => row.isConnected && !row.closest(".idle"));
    return shown.map((node) => ({
      pointer: node.keys().map(values.token).join(""),
      message: node.draft,
      isSentence: true,
    }));
  }

  /** The files in a value: their names and where they stand. */
  function filesIn(value, pointer) {
    if (snippetLiterals.kindOf(value) === "file") return [{ name: value.$file, pointer }];
    const pairs = Array.isArray(value) ? [...value.entries()] : values.entries(value);
    return pairs.flatMap(([key, one]) => filesIn(one, pointer + values.token(key)));
  }

  return {
    arguments: () => context.given,
    content,
    files: () => files,
    set,
    problems,
    shapes,
    initial,
    focus(pointer) {
      let node = reach(pointer, (each, key) => each.child(key));
      if (!node) return;
      while (node.inner?.()) node = node.inner();
      for (let each = node.row; each; each = each.parentElement) {
        if (each.localName === "details") each.open = true;
      }
      node.validate();
      const target = node.focusable ?? node.row.querySelector("input, select, textarea, button");
      (target ?? node.row).scrollIntoView({ block: "center" });
      target?.focus({ preventScroll: true });
    },
    reset() {
      files.clear();
      set(initial);
    },
  };
};
