/*
 * Objects in the form: a row for each member that is sent, and one for all others where there may be
 * any.
 */
"use strict";

(() => {
  const { element, kinds, rows, words } = specwright;
  const { button, inside, lazily, mount, toolsInHead } = specwright.nodes;

  kinds.object = (node, type) => {
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
  };
})();
