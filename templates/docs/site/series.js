/*
 * Lists and maps in the form: rows that come, go and move, copied from those of the page. A list of
 * very many has rows for its beginning only.
 */
"use strict";

(() => {
  const { element, kinds, rows, values, words } = specwright;
  const { button, lazily, mount, peeled, settled, start, toolsInHead } = specwright.nodes;
  const most = 100;

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
    else rows.fold(node.row, words.items(0)).append(list);
    const nodes = [];
    const summary = flat ? undefined : list.parentElement.querySelector(":scope > summary");
    const usual = summary?.textContent;
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
        if (summary) summary.textContent = count ? words.items(count) : usual;
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
        down.disabled = child.key >= shown.nodes.length - 1;
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
      lazily(node, words.items(0), () => queueMicrotask(() => node.show()));
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
      if (isBad) {
        child.drafted(words.keyTaken);
        settled(child.validate);
        specwright.announce(words.keyTaken);
        context.changed();
        return;
      }
      child.drop();
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

  Object.assign(kinds, { array: list, tuple: list, map });
})();
