/*
 * Objects in the form: a row for each member that is sent, and one for all others where there may be
 * any.
 */
"use strict";

(() => {
  const { element, kinds, rows, values, words } = specwright;
  const { button, inside, lazily, mount, toolsInHead } = specwright.nodes;

  kinds.object = (node, type) => {
    const { shapes } = node.context;
    const sent = type.properties.filter((one) => !one.readOnly);
    const declared = new Set(type.properties.map((one) => one.name));
    let list;
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
      if (list) takeOthers();
      node.extra?.show();
      node.mark();
      node.unfold();
    };
    const rowOf = (id, one) =>
      [...list.children].find((row) => row.id === id) ??
      list.appendChild(rows.field(shapes, id, one));

    lazily(node, words.fields(sent.length), () => {
      list = inside(node, build, words.fields(sent.length));
      for (const one of sent) {
        const { name, type: member, required = false } = one;
        const row = rowOf(idOf(one), one);
        const child = { parent: node, key: name, row, type: member, name, required };
        if ("default" in one) child.default = one.default;
        node.children.set(name, mount(node.context, child));
      }
      takeOthers();
    });

    /** A row for members that are not declared: where they may be, and where there are some. */
    function takeOthers() {
      const isOther = ([key]) => !declared.has(key);
      if (node.extra || !(type.additional || values.entries(node.value()).some(isOther))) return;
      const others = type.additional || { type: "any" };
      const id = `${node.row.id}.*`;
      const row = rowOf(id, { type: others });
      const spec = { parent: node, row, type: { type: "map", values: others }, required: true };
      node.extra = mount(node.context, { ...spec, declared, prefix: id });
    }
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
