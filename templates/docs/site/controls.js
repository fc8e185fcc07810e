/*
 * The controls of single values: each shows a value and writes what is typed, by type and format.
 * A control is {box: elements, show(value), focus: the element to go to}.
 */
"use strict";

specwright.controls = (() => {
  const { element, values, words } = specwright;
  const { compact, kindOf } = snippetLiterals;
  const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
  const long =
    /(^|_)(content|description|instructions?|prompt|text|input|output|messages?|body|note|comment|summary|query)s?$/i;
  const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
  let count = 0;

  const shown = (value) => (typeof value === "string" ? value : compact(value));
  const isNothing = (value) => value === undefined || value === null;
  const spelled = (text) => (number.test(text) ? values.numeral(text) : text);

  /** A line of text, or several. An empty one sends nothing, but as an item it is a text. */
  function line(node, { area, read, ...attributes }) {
    read ??= (text) => (text === "" && !node.standsInItem() ? undefined : text);
    const make = (several) => {
      const found = element(several ? "textarea" : "input", {
        autocomplete: "off",
        placeholder: "default" in node ? words.byDefault(shown(node.default)) : "",
        ...(several ? { rows: "1" } : { type: "text", spellcheck: "false" }),
        ...attributes,
        input: () => {
          grow(found);
          node.write(read(found.value));
        },
      });
      return found;
    };
    const control = { box: [make(area)], show, focus: undefined };
    control.focus = control.box[0];

    function show(value) {
      const text = isNothing(value) ? "" : shown(value);
      if (/[\n\r]/.test(text) && control.focus.localName === "input") {
        const other = make(true);
        for (const { name, value: given } of control.focus.attributes) {
          if (name.startsWith("aria-")) other.setAttribute(name, given);
        }
        control.focus.replaceWith(other);
        control.box = [other];
        control.focus = other;
      }
      if (control.focus.value !== text) control.focus.value = text;
      grow(control.focus);
    }
    return control;
  }

  /** As many lines as are written, where the style alone does not do it. */
  function grow(area) {
    if (area.localName !== "textarea" || CSS.supports("field-sizing", "content")) return;
    area.rows = Math.min(20, area.value.split("\n").length);
  }

  const text = (node, type) =>
    line(node, { area: type.maxLength > 1000 || (!type.maxLength && long.test(node.name ?? "")) });

  const numeric = (node, type) =>
    line(node, {
      inputmode: type.type === "integer" ? "numeric" : "decimal",
      read: (typed) => (typed.trim() ? spelled(typed.trim()) : undefined),
      class: "short",
    });

  /** A day or a moment, by the browser's own control as long as that can show it. */
  function date(node, { format }) {
    const isDay = format === "date";
    const input = element("input", {
      step: isDay ? undefined : "1",
      class: "short",
      input: () => {
        const typed = input.value;
        if (isDay || input.type === "text") return node.write(typed || undefined);
        node.write(typed ? `${typed.length === 16 ? `${typed}:00` : typed}Z` : undefined);
      },
    });
    const zone = element("span", { class: "unit" }, "UTC");
    return {
      box: isDay ? [input] : [input, zone],
      focus: input,
      show(value) {
        const fits = isNothing(value) || (isDay ? /^\d{4}-\d\d-\d\d$/ : moment).test(value);
        input.type = fits ? (isDay ? "date" : "datetime-local") : "text";
        zone.hidden = !fits;
        const typed = isNothing(value) ? "" : shown(value);
        input.value = fits && !isDay ? typed.replace("Z", "") : typed;
      },
    };
  }

  /** A few values side by side. */
  function chips(node, choices) {
    count += 1;
    const radios = choices.map((value) =>
      element("input", {
        type: "radio",
        name: `choice-${count}`,
        change: () => node.write(value),
      }),
    );
    const box = element(
      "span",
      { class: "chips", role: "radiogroup" },
      ...radios.map((radio, at) =>
        element("label", {}, radio, element("span", {}, shown(choices[at]))),
      ),
    );
    return {
      box: [box],
      focus: box,
      show(value) {
        radios.forEach((radio, at) => {
          radio.checked = value !== undefined && compact(choices[at]) === compact(value);
        });
      },
    };
  }

  /** One of many values. */
  function select(node, choices, labels) {
    const option = (at, title) => element("option", { value: at }, title);
    const named = (value, at) => shown(value) + (labels?.[at] ? ` – ${labels[at]}` : "");
    const none = option("", "default" in node ? words.byDefault(shown(node.default)) : "–");
    const other = option("other", "");
    const box = element(
      "select",
      {
        change: () => node.write(choices[box.value]),
      },
      none,
      ...choices.map((value, at) => option(String(at), named(value, at))),
    );
    return {
      box: [box],
      focus: box,
      show(value) {
        const at = choices.findIndex(
          (one) => value !== undefined && compact(one) === compact(value),
        );
        const isOther = at < 0 && !isNothing(value);
        if (isOther) {
          other.textContent = shown(value);
          box.append(other);
        } else other.remove();
        box.value = isOther ? "other" : at < 0 ? "" : String(at);
      },
    };
  }

  /** Some values, or any other. */
  function combined(node, { kind, values: choices, labels }) {
    count += 1;
    const id = `values-${count}`;
    const list = element("datalist", { id });
    const read = (typed) => {
      if (typed === "" && !choices.includes("")) return undefined;
      return kind === "string"
        ? typed
        : (choices.find((one) => shown(one) === typed) ?? spelled(typed));
    };
    const control = line(node, { list: id, read });
    control.focus.addEventListener("focus", fill, { once: true });
    control.box.push(list);
    return control;

    function fill() {
      list.append(
        ...choices.map((one, at) => element("option", { value: shown(one), label: labels?.[at] })),
      );
    }
  }

  function choice(node, type) {
    const { values: choices, labels } = type;
    if (type.open) return combined(node, type);
    const width = choices.reduce((sum, one) => sum + shown(one).length + 3, 0);
    return labels || width > 46 ? select(node, choices, labels) : chips(node, choices);
  }

  /** Any value, as JSON. */
  function json(node) {
    const control = line(node, { area: true, class: "json", placeholder: words.anyValue, read });
    const { show } = control;
    return {
      ...control,
      show(value) {
        if (node.draft !== undefined || (value !== undefined && same(value))) return;
        show(value === undefined ? undefined : values.print(value));
      },
    };

    function same(value) {
      try {
        return compact(values.parse(control.focus.value)) === compact(value);
      } catch {
        return false;
      }
    }
    function read(typed) {
      node.drop();
      if (!typed.trim()) return undefined;
      try {
        return values.parse(typed);
      } catch (error) {
        node.drafted(words.jsonAt(error));
        return node.value();
      }
    }
  }

  /** A file: chosen, or dropped here. */
  function file(node) {
    const take = ([found]) => {
      if (found) node.write({ $file: node.context.keep(found) });
      show(node.value());
    };
    const input = element("input", { type: "file", change: () => take(input.files) });
    const name = element("span", { class: "name" });
    const box = element(
      "label",
      {
        class: "drop",
        dragover: (event) => {
          event.preventDefault();
          box.classList.add("over");
        },
        dragleave: () => box.classList.remove("over"),
        drop: (event) => {
          event.preventDefault();
          box.classList.remove("over");
          take(event.dataTransfer.files);
        },
      },
      input,
      name,
    );
    function show(value) {
      const called = kindOf(value) === "file" ? value.$file : undefined;
      const isThere = node.context.files.has(called);
      name.textContent =
        called === undefined ? words.chooseFile : isThere ? called : words.fileFor(called);
      box.classList.toggle("chosen", isThere);
    }
    return { box: [box], focus: input, show };
  }

  /** The control for a type. */
  function control(node, type) {
    switch (type.type) {
      case "enum":
        return choice(node, type);
      case "boolean":
        return chips(node, [true, false]);
      case "null":
        return chips(node, [null]);
      case "integer":
      case "number":
        return numeric(node, type);
      case "file":
        return file(node);
      case "string":
        if (type.format === "date" || type.format === "date-time") return date(node, type);
        if (type.format === "password") return line(node, { type: "password" });
        return text(node, type);
      default:
        return json(node);
    }
  }

  return { control };
})();
