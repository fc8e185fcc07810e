/*
 * The form of an operation: the rows of its page become controls. What is typed is kept as arguments,
 * from which nothing is left out that has no row, and into which nothing comes that was not asked for.
 */
"use strict";

specwright.form = (article, data, { changed }) => {
  const { element, nodes, rows, shared, values, words } = specwright;
  const shapes = specwright.shapes(data);
  const files = new Map();
  const initial = data.redraw.arguments.minimal ?? (data.body?.required ? { body: {} } : {});
  const roots = [];
  let content = data.body?.sent ?? 0;
  let room = 40;

  const context = {
    shapes,
    files,
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
  choose(content);

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

  function wholeBody(section) {
    const row = rows.part(section, ".whole");
    const at = data.body.contents.findIndex((one) => one.id === row.id);
    if (at < 0) return;
    const mine = data.body.contents.flatMap((one, index) => (one.id === row.id ? [index] : []));
    const sent = mine.includes(data.body.sent) ? data.body.sent : at;
    const { type } = data.body.contents[sent];
    const { required } = data.body;
    const spec = { key: "body", row, type, name: words.body, required };
    roots.push({ ...{ section, sent }, node: undefined, mount: () => nodes.mount(context, spec) });
  }

  /** Choose the media type that is sent, where there are several of different types. */
  function choose(which) {
    content = which;
    const bodies = roots.filter((one) => one.section);
    for (const one of bodies) {
      const isSent = one.sent === content || bodies.length === 1;
      one.section.classList.toggle("idle", !isSent);
      if (isSent) one.node ??= one.mount();
      if (bodies.length > 1) one.radio ??= radioOf(one);
      if (one.radio) one.radio.checked = isSent;
    }
  }

  function radioOf(one) {
    const radio = element("input", {
      type: "radio",
      name: "content",
      change: () => {
        choose(one.sent);
        if (data.body.required || context.given.body !== undefined) context.given.body = {};
        one.node.show();
        changed();
      },
    });
    const label = element("label", { class: "choice" }, radio, words.sendThis);
    rows.part(one.section, "h3").append(" ", label);
    return radio;
  }

  const tops = () => roots.map((one) => (one.section ? one.node : one)).filter(Boolean);

  function set(given) {
    context.given = structuredClone(given);
    room = 40;
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
    const found = [];
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
    if (data.body && context.given.body !== undefined) {
      add(data.body.contents[content].type, ["body"]);
      missingFiles(context.given.body, "/body", found);
    } else if (data.body?.required) found.push({ pointer: "/body", message: words.missing });
    return found.map(({ pointer, message }) => ({
      pointer,
      message: words.problem(values.keysOf(pointer), message),
      id: reach(pointer, (node, key) => node.known(key))?.row.id,
    }));
  }

  function missingFiles(value, pointer, found) {
    if (Array.isArray(value)) {
      value.forEach((one, at) => missingFiles(one, `${pointer}/${at}`, found));
    } else if (snippetLiterals.kindOf(value) === "file") {
      if (!files.has(value.$file)) found.push({ pointer, message: words.noFile });
    } else {
      for (const [key, one] of values.entries(value)) {
        missingFiles(one, pointer + values.token(key), found);
      }
    }
  }

  return {
    arguments: () => context.given,
    content: () => content,
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
