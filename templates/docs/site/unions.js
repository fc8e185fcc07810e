/*
 * Alternatives in the form: their rows are a group of radio buttons, and the one that is chosen has
 * controls. Choosing another keeps what both have, and fills in what tells them apart.
 */
"use strict";

(() => {
  const { element, kinds, nodes, rows, values, words } = specwright;
  const { inside, lazily, mount, peeled, start, toolsInHead } = specwright.nodes;
  let count = 0;

  /** What of a value another type has, too, with what that begins with. */
  function carried(shapes, type, old, tags) {
    const [target] = peeled(shapes, type);
    const fresh = start(shapes, type, tags);
    if (target.type !== "object") {
      return (old ?? undefined) !== undefined && shapes.isKind(old, type) ? old : fresh;
    }
    const kept = values.entries(old).filter(([key, value]) => {
      const member = target.properties.find((each) => each.name === key && !each.readOnly);
      return member && !shapes.check(value, member.type).length;
    });
    return values.object([...new Map([...kept, ...values.entries(fresh)])]);
  }

  nodes.carried = carried;

  kinds.union = (node, type) => {
    const { context } = node;
    const { shapes } = context;
    const { variants, discriminator } = type;
    const made = new Map();
    let chosen;
    let options;
    const tagsOf = (one) =>
      one.tags?.length ? { name: discriminator, value: one.tags[0] } : undefined;
    const isItem = node.title !== undefined;
    const summary = () =>
      isItem && chosen === undefined ? words.choose : words.alternatives(variants.length);
    const idOf = (one) => `${node.row.id}(${rows.stemOf(one)})`;
    toolsInHead(node);
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
      const old = node.value();
      const fresh = carried(shapes, one.type, old, tagsOf(one));
      chosen = at;
      const hadValue = old !== undefined;
      if (fresh !== undefined || hadValue) node.write(fresh);
      node.show();
      made.get(at)?.open();
    }

    const { wrong } = node;
    node.wrong = () => {
      const isOpen = chosen === undefined && (node.value() ?? undefined) === undefined;
      return isOpen && isItem ? words.choose : wrong();
    };
    node.start = () =>
      chosen === undefined ? {} : start(shapes, variants[chosen].type, tagsOf(variants[chosen]));
    node.show = () => {
      chosen = whichOf(node.value());
      if (isItem) rows.fold(node.row).querySelector("summary").textContent = summary();
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
    lazily(node, summary(), () => {
      count += 1;
      const name = `which-${count}`;
      const list = inside(node, build, summary());
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
    if (!options) node.show();
  };
})();
