/*
 * The nodes of the form: one for each place of the arguments that has a row. A node reads and writes
 * its value in the arguments, says what is wrong with it, and makes what is inside it only when that
 * is opened. Those of single values are made here, the others by `specwright.kinds`.
 */
"use strict";

specwright.kinds = {};

specwright.nodes = (() => {
  const { element, rows, values, words } = specwright;

  const button = (text, label, click, name = "") =>
    element("button", { type: "button", class: `tool ${name}`, "aria-label": label, click }, text);

  const tasks = [];
  let isPressed = false;

  /** Do something once no pointer is down: a row that moves under one swallows its click. */
  function settled(task) {
    if (isPressed) tasks.push(task);
    else task();
  }
  addEventListener("pointerdown", () => (isPressed = true), true);
  for (const name of ["pointerup", "pointercancel", "keydown"]) {
    addEventListener(
      name,
      () => {
        isPressed = false;
        if (tasks.length) setTimeout(() => tasks.splice(0).forEach((task) => task()));
      },
      true,
    );
  }

  /** A type without what it is called and without null, and whether null is one of its values. */
  function peeled(shapes, type) {
    let found = shapes.resolve(type);
    let nullable = false;
    for (let step = 0; found.type === "nullable" && step < 32; step += 1) {
      nullable = true;
      found = shapes.resolve(found.inner);
    }
    return [found, nullable];
  }

  /** Text, or one of some texts: that is one choice, with any other text allowed. */
  function asChoice(shapes, type) {
    if (type.type !== "union") return type;
    const all = type.variants.map((one) => shapes.resolve(one.type));
    const choices = all.flatMap((one) =>
      one.type === "enum" && one.kind === "string" ? one.values : [],
    );
    const isText = (one) => one.type === "string" && !one.format;
    const isChoice = (one) => one.type === "enum" && one.kind === "string";
    if (!all.some(isText) || !all.every((one) => isText(one) || isChoice(one))) return type;
    return { type: "enum", kind: "string", open: true, values: [...new Set(choices)] };
  }

  /** What an object, a list or a constant begins with; undefined where the reader must say. */
  function start(shapes, type, tags) {
    const [found] = peeled(shapes, type);
    if (found.type === "array" || found.type === "tuple") return [];
    if (found.type === "map") return {};
    if (found.type === "enum" && found.values.length === 1 && !found.open) return found.values[0];
    if (found.type !== "object") return undefined;
    const pairs = [];
    for (const { name, type: member, required, readOnly } of found.properties) {
      const [inner] = peeled(shapes, member);
      const isTag = name === tags?.name;
      const value = isTag ? tags.value : inner.type === "enum" ? start(shapes, inner) : undefined;
      if ((required || isTag) && !readOnly && value !== undefined) pairs.push([name, value]);
    }
    return values.object(pairs);
  }

  /**
   * Make a node. `spec` says its parent and its key there (none for an alternative), its row and
   * type, its name, whether it is required, its default, and, for rows below those of the page, the
   * `template` they are copied from.
   */
  function mount(context, spec) {
    const [found, nullable] = peeled(context.shapes, spec.type);
    const type = asChoice(context.shapes, found);
    const node = { ...spec, context, peeled: type, children: new Map(), draft: undefined };
    const { row } = node;
    const isItem = node.title !== undefined;
    let clear, nothing, problem;

    Object.assign(node, {
      keys() {
        const above = node.parent?.keys() ?? [];
        return node.key === undefined ? above : [...above, node.key];
      },
      value: () => values.get(context.given, node.keys()),
      /** Whether its place is that of an item, as an alternative of one, too, has it. */
      standsInItem: () =>
        isItem || (node.key === undefined && Boolean(node.parent?.standsInItem?.())),
      label: () => (isItem ? node.title(node) : (node.name ?? node.parent?.label() ?? "")),
      write(value) {
        const made = value === undefined ? undefined : node.parent?.ensure();
        context.put(node.keys(), value === undefined && node.standsInItem() ? null : value);
        if (value === undefined) node.parent?.prune();
        made?.show();
        for (let each = node; each; each = each.parent) each.mark();
        context.changed();
      },
      /** See to it that there is a value to put something into; gives the topmost node that got one. */
      ensure() {
        if ((node.value() ?? undefined) !== undefined) return undefined;
        const above = node.parent?.ensure();
        if ((node.value() ?? undefined) === undefined) context.put(node.keys(), node.start());
        return above ?? node;
      },
      /** Leave out an optional object that has nothing in it any more. */
      prune() {
        const value = node.value();
        if (node.required && node.key !== undefined) return;
        if (value !== undefined && (!values.isObject(value) || values.entries(value).length))
          return;
        if (node.key !== undefined && value !== undefined) context.put(node.keys(), undefined);
        node.parent?.prune();
      },
      start: () => start(context.shapes, type, node.tags),
      mark() {
        const value = node.value();
        row.classList.toggle("set", value !== undefined);
        if (clear) clear.hidden = value === undefined;
        nothing?.setAttribute("aria-pressed", String(value === null));
        if (problem) node.validate();
      },
      /** Keep what is typed and is no value, by what is wrong with it. */
      drafted(message) {
        node.draft = message;
        context.drafts.add(node);
      },
      drop() {
        node.draft = undefined;
        context.drafts.delete(node);
      },
      clear() {
        node.drop();
        node.write(undefined);
        node.show();
      },
      /** Say at the field what is wrong with it; what is wrong inside is said there. */
      validate() {
        say(node.wrong());
      },
      wrong() {
        if (node.draft !== undefined) return node.draft;
        const value = node.value();
        if (value === undefined) {
          return node.required && node.parent?.value() !== undefined ? words.missing : undefined;
        }
        const found = context.shapes.check(value, node.type).find((one) => one.pointer === "");
        return found?.message;
      },
      open() {},
      /** The node of a key, if there is one already. */
      known: () => undefined,
      /** The node of a key, made if need be. */
      child(key) {
        node.open();
        return node.known(key);
      },
      /** Open what is set, or has to be, as long as a reader can follow. */
      unfold() {
        const isPlain = !isItem && node.key !== undefined;
        const isWanted = node.required && isPlain && node.keys().length < 8;
        const isAsked = (node.value() ?? undefined) !== undefined || isWanted;
        if (isAsked && context.room()) node.open();
      },
      tools(...buttons) {
        if (nullable) {
          nothing = button("null", words.setNull(node.label()), () => {
            node.drop();
            node.write(node.value() === null ? undefined : null);
            node.show();
          });
          nothing.classList.add("null");
          buttons.push(nothing);
        }
        if (!node.required && !isItem) {
          clear = button("×", words.unset(node.label()), () => {
            node.clear();
            (node.focusable ?? row.querySelector("summary"))?.focus();
          });
          clear.title = words.unsetTitle;
          buttons.push(clear);
        }
        return buttons;
      },
    });
    (specwright.kinds[type.type] ?? single)(node, type);
    return node;

    function say(message) {
      if (message && !problem) {
        problem = element("p", { class: "problem", id: `${row.id}:error` });
        // The fold of an item stands beside its head: nothing fits between them.
        const fold = isItem && rows.part(row, "details.inside");
        (node.control ?? (fold || rows.part(row, ".head"))).after(problem);
      }
      if (message) problem.textContent = words.wrong(message);
      else if (problem) problem = problem.remove();
      node.named?.setAttribute("aria-invalid", String(Boolean(message)));
      describe(node, problem);
    }
  }

  /** Let a control say what its row says of it, and what is wrong with it. */
  function describe(node, problem) {
    const { named, row } = node;
    const ids = [rows.part(row, ".text"), problem].filter(Boolean).map((one) => {
      one.id ||= `${row.id}:text`;
      return one.id;
    });
    if (ids.length) named?.setAttribute("aria-describedby", ids.join(" "));
    else named?.removeAttribute("aria-describedby");
  }

  /** What a control is called: the name in its row, after that of the item it stands in. */
  function labelled(node, target) {
    const ids = [];
    let isNamed = false;
    for (let each = node; each; each = each.parent) {
      const name = rows.part(each.row, ".head")?.querySelector(".name, .title, .type");
      if (name && (!isNamed || each.title)) {
        name.id ||= `${each.row.id}:name`;
        ids.unshift(name.id);
      }
      isNamed ||= each.key !== undefined;
    }
    target.setAttribute("aria-labelledby", ids.join(" "));
  }

  function single(node, type) {
    const control = specwright.controls.control(node, type);
    const box = element("div", { class: "control" }, ...control.box, ...node.tools());
    node.control = box;
    (rows.part(node.row, ".head") ?? node.row.firstElementChild).after(box);
    node.show = () => {
      const value = node.value();
      control.show(value);
      node.named = control.focus;
      node.focusable = control.focus.querySelector("input") ?? control.focus;
      box.classList.toggle("nothing", value === null && type.type !== "null");
      node.mark();
    };
    node.show();
    labelled(node, control.focus);
    describe(node);
    if (node.required && control.focus.role !== "radiogroup") {
      control.focus.setAttribute("aria-required", "true");
    }
    box.addEventListener("focusout", () => settled(node.validate));
  }

  /** The rows inside a row: those of the page, copies of a template, or built from data. */
  function inside(node, build, summary) {
    const { row, template } = node;
    const holder = rows.part(row, "details.inside") ?? row;
    const found = rows.part(holder, "ul:not(.items)");
    if (found) return found;
    const list = template ? rows.copied(template, row.id) : build();
    rows.fold(row, summary).append(list);
    return list;
  }

  /** Make what is inside once it can be seen. */
  function lazily(node, summary, open) {
    let isOpen = false;
    const fold = rows.fold(node.row, summary);
    if (fold.localName === "details") labelled(node, fold); // what is in it is told apart by that
    node.open = () => {
      if (fold.localName === "details") fold.open = true;
      if (isOpen) return;
      isOpen = true;
      open();
    };
    node.isOpen = () => isOpen;
    fold.addEventListener("toggle", () => fold.open && node.open());
    if (fold.localName !== "details" || fold.open) node.open();
  }

  /** The buttons of a row that has something inside, at the end of its head. */
  function toolsInHead(node, ...buttons) {
    whenLeft(node);
    const tools = node.tools(...buttons);
    if (!tools.length) return;
    rows.part(node.row, ".head").append(element("span", { class: "tools" }, ...tools));
  }

  /** Say what is wrong with all of a row once it is left. */
  function whenLeft(node) {
    node.row.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !node.row.contains(relatedTarget)) settled(node.validate);
    });
  }

  return { button, inside, lazily, mount, peeled, settled, start, toolsInHead };
})();
