/*
 * The nodes of the form: one for each place of the arguments that has a row. A node reads and writes
 * its value in the arguments; what is inside it is only made when it is opened.
 */
"use strict";

specwright.nodes = (() => {
  const { element, rows, values, words } = specwright;
  let count = 0;
  const most = 100; // so many items of a list have rows

  const button = (text, label, click, name = "") =>
    element("button", { type: "button", class: `tool ${name}`, "aria-label": label, click }, text);

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
      label: () => (isItem ? node.title(node) : (node.name ?? node.parent?.label() ?? "")),
      write(value) {
        const made = value === undefined ? undefined : node.parent?.ensure();
        context.put(node.keys(), value === undefined && isItem ? null : value);
        if (value === undefined) node.parent?.prune();
        made?.show();
        if (problem) node.validate();
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
      },
      clear() {
        node.draft = undefined;
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
        const isWanted = node.required && isPlain && node.keys().length < 4;
        const isAsked = (node.value() ?? undefined) !== undefined || isWanted;
        if (isAsked && context.room()) node.open();
      },
      tools(...buttons) {
        if (nullable) {
          nothing = button("null", words.setNull(node.label()), () => {
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
    (kinds[type.type] ?? single)(node, type);
    return node;

    function say(message) {
      const target = node.focusable;
      if (message && !problem) {
        problem = element("p", { class: "problem", id: `${row.id}:error` });
        (node.control ?? rows.part(row, ".head")).after(problem);
      }
      if (!message) {
        problem?.remove();
        problem = undefined;
      } else problem.textContent = words.wrong(message);
      target?.setAttribute("aria-invalid", String(Boolean(message)));
      describe();
    }

    function describe() {
      const ids = [rows.part(row, ".text"), problem].filter(Boolean).map((one) => {
        one.id ||= `${row.id}:text`;
        return one.id;
      });
      if (ids.length) node.focusable?.setAttribute("aria-describedby", ids.join(" "));
      else node.focusable?.removeAttribute("aria-describedby");
    }
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

  // Single values

  function single(node, type) {
    const control = specwright.controls.control(node, type);
    const box = element("div", { class: "control" }, ...control.box, ...node.tools());
    node.control = box;
    node.named = control.focus;
    (rows.part(node.row, ".head") ?? node.row.firstElementChild).after(box);
    node.show = () => {
      const value = node.value();
      control.show(value);
      node.focusable = control.focus.querySelector?.("input") ?? control.focus;
      box.classList.toggle("nothing", value === null && node.peeled.type !== "null");
      node.mark();
    };
    labelled(node, control.focus);
    if (node.required && control.focus.role !== "radiogroup") {
      control.focus.setAttribute("aria-required", "true");
    }
    box.addEventListener("focusout", () => node.validate());
    node.show();
    const text = rows.part(node.row, ".text");
    if (text) {
      text.id ||= `${node.row.id}:text`;
      control.focus.setAttribute("aria-describedby", text.id);
    }
  }

  // What has something inside

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

  function toolsInHead(node, ...buttons) {
    const tools = node.tools(...buttons);
    if (!tools.length) return;
    rows.part(node.row, ".head").append(element("span", { class: "tools" }, ...tools));
  }

  function object(node, type) {
    const { shapes } = node.context;
    const sent = type.properties.filter((one) => !one.readOnly);
    const others = type.additional || undefined;
    const idOf = ({ id, name }) => `${node.row.id}.${id ?? name}`;
    const set = button(
      words.set,
      words.setLabel(node.label()),
      () => {
        node.write(node.start());
        node.show();
        node.open();
      },
      "add",
    );
    toolsInHead(node, set);
    const { mark } = node;
    node.mark = () => {
      mark();
      set.hidden = (node.value() ?? undefined) !== undefined;
    };
    node.show = () => {
      for (const each of node.children.values()) each.show();
      node.extra?.show();
      node.mark();
      node.unfold();
    };
    lazily(node, words.fields(sent.length), () => {
      const list = inside(node, build, words.fields(sent.length));
      const byId = new Map([...list.children].map((row) => [row.id, row]));
      for (const one of sent) {
        const row = byId.get(idOf(one)) ?? list.appendChild(rows.field(shapes, idOf(one), one));
        const { name, type: member, required = false } = one;
        const child = { parent: node, key: name, row, type: member, name, required };
        if ("default" in one) child.default = one.default;
        node.children.set(name, mount(node.context, child));
      }
      if (!others) return;
      const id = `${node.row.id}.*`;
      const row = byId.get(id) ?? list.appendChild(rows.field(shapes, id, { type: others }));
      node.extra = mount(node.context, {
        parent: node,
        row,
        type: { type: "map", values: others },
        required: true,
        declared: new Set(type.properties.map((one) => one.name)),
        prefix: id,
      });
    });
    node.known = (key) => node.children.get(key) ?? node.extra?.known(key);
    node.mark();
    node.unfold();

    function build() {
      const list = element("ul", { class: "fields" });
      list.append(...sent.map((one) => rows.field(shapes, idOf(one), one)));
      return list;
    }
  }

  // Lists and maps: rows that come and go

  /** The rows that items are copied from, if the page has some; they stay as documentation. */
  function templateOf(node, suffix) {
    if (node.template) return { ...node.template, prefix: node.template.prefix + suffix };
    const holder = rows.part(node.row, "details.inside") ?? node.row;
    const list = rows.part(holder, "ul:not(.items)");
    return list ? { list, prefix: node.prefix ?? `${node.row.id}${suffix}` } : undefined;
  }

  const isFlat = (shapes, type) => {
    const [found] = peeled(shapes, type);
    return !["object", "union", "array", "tuple", "map"].includes(found.type);
  };

  /** A list of rows in a row: `count` and `make` say how many there are and make one. */
  function series(node, template, flat) {
    const list = element("ul", { class: "items" });
    if (flat) node.row.append(list);
    else if (template?.list.isConnected && !node.template) template.list.before(list);
    else rows.fold(node.row, words.items).append(list);
    const nodes = [];
    return {
      list,
      nodes,
      /** So many rows as there are values, each showing its own. */
      fit(count, make) {
        while (nodes.length > count) nodes.pop().row.remove();
        while (nodes.length < Math.min(count, most)) {
          nodes.push(make(nodes.length));
          list.append(nodes.at(-1).row);
        }
        list.dataset.more = count > most ? words.more(count - most) : "";
        for (const each of nodes) each.show();
        if (template && template.list.isConnected && !node.template)
          template.list.hidden = count > 0;
      },
    };
  }

  function reveal(node) {
    node.open();
    const first =
      node.row.querySelector("input, select, textarea") ?? node.row.querySelector("summary");
    (node.focusable ?? first)?.focus();
  }

  function list(node, type) {
    const { context } = node;
    const { shapes } = context;
    const fixed = type.type === "tuple" ? type.items.length : 0;
    const typeOf = (at) => (fixed ? (type.items[at] ?? type.rest) : type.items);
    const flat = fixed
      ? type.items.every((one) => isFlat(shapes, one))
      : isFlat(shapes, type.items);
    const template = fixed ? undefined : templateOf(node, "[]");
    const all = () => node.value() ?? [];
    const idOf = (at) => `${node.row.id}[${at}]`;
    const titleOf = (at) => words.item(at + 1);
    const add = button(words.add, words.addTo(node.label()), append, "add");
    toolsInHead(node, add);
    const shown = series(node, template, flat);

    function make(at) {
      const row = rows.item(idOf(at), titleOf(at));
      row.classList.toggle("flat", isFlat(shapes, typeOf(at)));
      const label = ({ key }) => `${node.label()} ${titleOf(key)}`;
      const up = button("↑", "", () => move(child, -1), "up");
      const down = button("↓", "", () => move(child, 1), "down");
      const remove = button("×", "", () => take(child), "remove");
      const spec = { parent: node, key: at, row, type: typeOf(at), title: label, required: true };
      if (template) spec.template = template;
      const child = mount(context, spec);
      rows.tools(row, up, down, remove);
      const { show } = child;
      child.name = node.name;
      child.show = () => {
        rows.part(row, ".head").querySelector(".title").textContent = titleOf(child.key);
        up.setAttribute("aria-label", words.moveUp(child.label()));
        down.setAttribute("aria-label", words.moveDown(child.label()));
        remove.setAttribute("aria-label", words.remove(child.label()));
        up.disabled = child.key === 0;
        down.disabled = child.key >= all().length - 1;
        remove.disabled = child.key < fixed;
        show();
      };
      const fold = rows.part(row, "details.inside");
      if (fold && all().length <= 4) fold.open = true;
      return child;
    }

    function append() {
      node.open();
      const items = Array.isArray(all()) ? all() : [];
      const next = typeOf(items.length);
      const [found] = peeled(shapes, next);
      node.write([...items, start(shapes, next) ?? (found.type === "string" ? "" : null)]);
      node.show();
      const child = shown.nodes.at(-1);
      if (child) reveal(child);
    }

    function swap(items, at, to) {
      [items[at], items[to]] = [items[to], items[at]];
    }

    function move(child, by) {
      const at = child.key;
      const other = shown.nodes[at + by];
      const items = [...all()];
      swap(items, at, at + by);
      swap(shown.nodes, at, at + by);
      rows.rename(child.row, idOf(at), idOf("~"));
      rows.rename(other.row, idOf(at + by), idOf(at));
      rows.rename(child.row, idOf("~"), idOf(at + by));
      [child.key, other.key] = [at + by, at];
      if (by < 0) other.row.before(child.row);
      else other.row.after(child.row);
      node.write(items);
      node.show();
      const wanted = child.row.querySelector(by < 0 ? ".up" : ".down");
      (wanted.disabled ? child.row.querySelector(by < 0 ? ".down" : ".up") : wanted).focus();
      specwright.announce(words.moved(node.label(), child.key + 1));
    }

    function take(child) {
      const at = child.key;
      shown.nodes.splice(at, 1);
      child.row.remove();
      shown.nodes.slice(at).forEach((each, index) => {
        rows.rename(each.row, idOf(each.key), idOf(at + index));
        each.key = at + index;
      });
      node.write(all().filter((_, index) => index !== at));
      node.show();
      (
        shown.nodes[Math.min(at, shown.nodes.length - 1)]?.row.querySelector(".remove") ?? add
      ).focus();
      specwright.announce(words.removed(node.label()));
    }

    node.show = () => {
      node.mark();
      if (!node.isOpen()) return all().length ? node.unfold() : undefined;
      const count = Array.isArray(node.value()) ? node.value().length : 0;
      shown.fit(count, make);
      add.hidden = Boolean(fixed) && !type.rest && count >= fixed;
    };
    node.known = (key) => shown.nodes[key];
    unfold(node, flat);
  }

  /** Flat lists are always open, others when their fold is. */
  function unfold(node, flat) {
    if (flat) {
      node.isOpen = () => true;
      node.show();
    } else {
      lazily(node, words.items, () => queueMicrotask(() => node.show()));
      node.open = ((open) => () => {
        open();
        node.show();
      })(node.open);
      node.show();
    }
  }

  function map(node, type) {
    const { context } = node;
    const { shapes } = context;
    const flat = isFlat(shapes, type.values);
    const template = templateOf(node, ".*");
    const mine = () => values.entries(node.value()).filter(([key]) => !node.declared?.has(key));
    const idOf = (key) => `${node.row.id.replace(/\.\*$/, "")}.${rows.encoded(key)}`;
    const add = button(
      words.add,
      words.addTo(node.label()),
      () => {
        node.open();
        let key = "";
        while (values.get(node.value() ?? {}, [key]) !== undefined) key = `${key || words.key}_`;
        const first = start(shapes, type.values);
        node.parent?.ensure();
        node.ensure();
        node.write(values.put(node.value(), [key], first ?? emptyOf(type.values)));
        node.show();
        shown.nodes.at(-1)?.row.querySelector(".key").focus();
      },
      "add",
    );
    const emptyOf = (inner) => (peeled(shapes, inner)[0].type === "string" ? "" : null);
    toolsInHead(node, add);
    const shown = series(node, template, flat);

    function make(at) {
      const [key] = mine()[at];
      const row = rows.item(idOf(key), "");
      row.classList.toggle("flat", flat);
      const head = rows.part(row, ".head");
      const name = element("input", {
        class: "key",
        autocomplete: "off",
        spellcheck: "false",
        "aria-label": words.keyOf(node.label()),
        change: () => rename(child, name),
      });
      name.value = key;
      head.querySelector(".title").textContent = "";
      const remove = button("×", words.remove(key), () => take(child), "remove");
      head.prepend(name);
      const spec = { parent: node, key, row, type: type.values, required: true };
      const child = mount(context, {
        ...spec,
        title: (each) => `${node.label()} ${each.key}`,
        ...(template ? { template } : {}),
      });
      rows.tools(row, remove);
      child.named?.removeAttribute("aria-labelledby");
      child.named?.setAttribute("aria-label", words.valueOf(node.label()));
      return child;
    }

    /** Another key for a value, in the same place among the others. */
    function rename(child, input) {
      const key = input.value;
      const taken = values.entries(node.value()).some(([one]) => one === key);
      const isBad = key !== child.key && (taken || node.declared?.has(key));
      input.setAttribute("aria-invalid", String(isBad));
      input.title = isBad ? words.keyTaken : "";
      if (isBad) {
        specwright.announce(words.keyTaken);
        return;
      }
      const pairs = values.entries(node.value());
      const old = child.key;
      rows.rename(child.row, idOf(old), idOf(key));
      child.key = key;
      node.write(values.object(pairs.map(([one, value]) => [one === old ? key : one, value])));
    }

    function take(child) {
      const at = shown.nodes.indexOf(child);
      shown.nodes.splice(at, 1);
      child.row.remove();
      const left = values.entries(node.value()).filter(([key]) => key !== child.key);
      node.write(values.object(left));
      node.show();
      (
        shown.nodes[Math.min(at, shown.nodes.length - 1)]?.row.querySelector(".remove") ?? add
      ).focus();
      specwright.announce(words.removed(node.label()));
    }

    node.show = () => {
      node.mark();
      if (!node.isOpen()) return mine().length ? node.unfold() : undefined;
      const keys = mine().map(([key]) => key);
      const isSame = shown.nodes.every((each, at) => each.key === keys[at]);
      if (!isSame) while (shown.nodes.length) shown.nodes.pop().row.remove();
      shown.fit(keys.length, make);
    };
    node.known = (key) => shown.nodes.find((each) => each.key === key);
    unfold(node, flat);
  }

  // Unions

  function union(node, type) {
    const { context } = node;
    const { shapes } = context;
    const { variants, discriminator } = type;
    const made = new Map();
    let chosen;
    let options;
    const tagsOf = (one) =>
      one.tags?.length ? { name: discriminator, value: one.tags[0] } : undefined;
    const idOf = (one) => `${node.row.id}(${rows.stemOf(one)})`;
    toolsInHead(node);
    lazily(node, words.alternatives(variants.length), () => {
      count += 1;
      const name = `which-${count}`;
      const list = inside(node, build, words.alternatives(variants.length));
      const byId = new Map([...list.children].map((row) => [row.id, row]));
      options = variants.map((one, at) => {
        const row = byId.get(idOf(one)) ?? list.appendChild(rows.variant(shapes, idOf(one), one));
        const head = rows.part(row, ".head");
        const title = head.querySelector(".title, .type");
        const radio = element("input", { type: "radio", name, change: () => choose(at) });
        const label = element("label", { class: "choice" });
        title.replaceWith(label);
        label.append(radio, title);
        return { row, radio };
      });
      node.show();
    });

    function build() {
      const list = element("ul", { class: "variants" });
      list.append(...variants.map((one) => rows.variant(shapes, idOf(one), one)));
      return list;
    }

    /** The alternative that a value is: the one that was chosen as long as it may be that. */
    function whichOf(value) {
      if (value === undefined) return chosen;
      if (value === null && !variants.some((one) => shapes.isKind(null, one.type)))
        return undefined;
      const tagged = shapes.tagged(value, type);
      const among = tagged.length ? tagged : variants;
      const fits = (one) => !shapes.check(value, one.type).length;
      const current = variants[chosen];
      if (among.includes(current) && shapes.isKind(value, current.type)) {
        if (fits(current) || !among.some(fits)) return chosen;
      }
      const best = among.find(fits) ?? among.find((one) => shapes.isKind(value, one.type));
      return best ? variants.indexOf(best) : chosen;
    }

    /** Another alternative: what both have in common stays. */
    function choose(at) {
      const one = variants[at];
      const [target] = peeled(shapes, one.type);
      const old = node.value();
      let fresh = start(shapes, one.type, tagsOf(one));
      if (target.type === "object") {
        const kept = values.entries(old).filter(([key, value]) => {
          const member = target.properties.find((each) => each.name === key && !each.readOnly);
          return member && !shapes.check(value, member.type).length;
        });
        fresh = values.object([...new Map([...kept, ...values.entries(fresh)]).entries()]);
      } else if (old !== undefined && old !== null && shapes.isKind(old, one.type)) fresh = old;
      chosen = at;
      const hadValue = old !== undefined;
      if (fresh !== undefined || hadValue) node.write(fresh);
      node.show();
      made.get(at)?.open();
    }

    node.start = () =>
      chosen === undefined ? {} : start(shapes, variants[chosen].type, tagsOf(variants[chosen]));
    node.show = () => {
      chosen = whichOf(node.value());
      node.mark();
      if (!options) return node.unfold();
      options.forEach(({ row, radio }, at) => {
        radio.checked = at === chosen;
        row.classList.toggle("idle", at !== chosen);
        const fold = rows.part(row, "details.inside");
        if (fold && at !== chosen) fold.open = false;
      });
      if (chosen === undefined) return;
      if (!made.has(chosen)) {
        const one = variants[chosen];
        const { row } = options[chosen];
        const spec = { parent: node, row, type: one.type, required: true, tags: tagsOf(one) };
        made.set(chosen, mount(context, { ...spec, name: node.name }));
      }
      made.get(chosen).show();
    };
    node.known = (key) => made.get(chosen)?.known(key);
    node.child = (key) => {
      node.open();
      return made.get(chosen)?.child(key);
    };
    node.inner = () => made.get(chosen);
    if (!options) node.show();
  }

  const kinds = { object, array: list, tuple: list, map, union };

  return { mount, start, peeled, labelled };
})();
