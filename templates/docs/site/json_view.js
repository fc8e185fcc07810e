/*
 * What stands beside the form: the document's examples to start from, the arguments as JSON in step
 * with the form, and the link that leads back to them. Secrets are never part of a link.
 */
"use strict";

specwright.shared = (() => {
  const longest = 32_000;

  /** The arguments that the address of the page carries, if it does. */
  function read() {
    const [, text] = location.hash.match(/^#try=([\w-]+)$/) ?? [];
    if (!text) return undefined;
    try {
      const bytes = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
      const found = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
      const given = JSON.parse(found);
      const isWhole = Object.entries(given).every(
        ([place, value]) => place === "body" || specwright.values.isObject(value),
      );
      snippetLiterals.compact(given); // refuses what is no value
      return isWhole ? given : undefined;
    } catch {
      return undefined; // not one of our links
    }
  }

  /** The address of the page with these arguments; undefined where that would be too long. */
  function link(given) {
    const [page] = location.href.split("#");
    const bytes = new TextEncoder().encode(JSON.stringify(given));
    const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
    const short = text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    return short.length > longest ? undefined : `${page}#try=${short}`;
  }

  /** Arguments without what nobody else should see: passwords, and headers that carry secrets. */
  function harmless(given, data, shapes) {
    const secret = /authorization|token|secret|password|api-?key|session/i;
    const kept = {};
    for (const [place, value] of Object.entries(given)) {
      if (place === "body") continue;
      const isPlain = ({ in: at, name, type }) =>
        at === place && !isSecret(type) && !(secret.test(name) && at !== "path" && at !== "query");
      const names = new Set(data.parameters.filter(isPlain).map(({ name }) => name));
      const pairs = specwright.values.entries(value).filter(([name]) => names.has(name));
      if (pairs.length) kept[place] = specwright.values.object(pairs);
    }
    if (given.body !== undefined) kept.body = without(given.body, data.body?.contents ?? []);
    return kept;

    function isSecret(type) {
      const found = shapes.resolve(type);
      return found.format === "password" || (found.inner !== undefined && isSecret(found.inner));
    }
    /** A value without members that are secret in any of some types. */
    function without(value, holders) {
      const types = holders.flatMap(({ type }) => spread(type, 0));
      if (Array.isArray(value)) {
        const items = types.flatMap(({ items: one }) =>
          one && !Array.isArray(one) ? [{ type: one }] : [],
        );
        return value.map((one) => without(one, items));
      }
      if (!specwright.values.isObject(value) || snippetLiterals.kindOf(value) !== "object")
        return value;
      return specwright.values.object(
        specwright.values.entries(value).flatMap(([key, one]) => {
          const members = types.flatMap((type) => {
            const found = type.properties?.find(({ name }) => name === key);
            const other = type.values ?? type.additional;
            return found ? [found] : other ? [{ type: other }] : [];
          });
          return members.some(({ type }) => isSecret(type)) ? [] : [[key, without(one, members)]];
        }),
      );
    }
    function spread(type, depth) {
      const found = shapes.resolve(type);
      if (depth > 20) return [];
      if (found.type === "nullable") return spread(found.inner, depth + 1);
      if (found.type === "union")
        return found.variants.flatMap((one) => spread(one.type, depth + 1));
      return [found];
    }
  }

  return { read, link, harmless };
})();

specwright.jsonView = (container, data, form, { changed }) => {
  const { announce, element, shared, values, words } = specwright;
  const places = ["path", "query", "header", "cookie", "body"].filter((place) =>
    place === "body" ? data.body : data.parameters.some((one) => one.in === place),
  );
  const isWhole = places.some((place) => place !== "body");
  const cases = data.cases.filter(({ name }) => data.redraw.arguments[name]);
  let waiting, saving;
  let written = ""; // what the editor was given, or what was taken from it last
  let broken; // what is typed and is no JSON: its error, and the arguments that it did not become

  const presets = element(
    "select",
    {
      id: "presets",
      change: () => {
        broken = undefined;
        form.set(data.redraw.arguments[presets.value]);
      },
    },
    element("option", { value: "", hidden: true }, words.yours),
    ...cases.map(({ name, title }) => element("option", { value: name }, title)),
  );
  const reset = element(
    "button",
    {
      type: "button",
      class: "tool",
      click: () => {
        broken = undefined;
        form.reset();
      },
    },
    words.reset,
  );
  const copy = element(
    "button",
    { type: "button", class: "tool", click: copyLink },
    words.copyLink,
  );
  const label = element("label", { for: "presets" }, words.startFrom);
  const editor = element("textarea", {
    class: "json",
    spellcheck: "false",
    rows: "6",
    "aria-label": words.jsonLabel,
    "aria-describedby": "json-problems",
    input: () => {
      clearTimeout(waiting);
      waiting = setTimeout(take, 200);
    },
    blur: () => {
      if (take()) show();
    },
  });
  const faults = element("ul", { class: "problems" });
  const fold = element(
    "details",
    { toggle: () => show() },
    element("summary", {}, words.json),
    editor,
    element("div", { id: "json-problems", role: "status" }, faults),
  );
  addEventListener("hashchange", () => {
    const given = shared.read();
    if (given) form.set(given);
  });
  container.append(element("p", { class: "presets" }, label, presets, reset, copy), fold);

  /** What the editor shows: nothing where there is no body. */
  function shown() {
    const value = isWhole ? form.arguments() : form.arguments().body;
    return value === undefined ? "" : values.print(value);
  }

  /** The arguments that a text says; `found` is told where its values begin. */
  function argumentsOf(text, found) {
    if (!text.trim()) return {};
    const read = values.parse(text, found);
    return isWhole ? placed(read, found) : { body: read };
  }

  /** Take what is typed into the form; whether that was JSON. What nobody touched stays. */
  function take() {
    clearTimeout(waiting);
    if (editor.value === written) return !broken;
    written = editor.value;
    const found = new Map();
    try {
      const given = argumentsOf(written, found);
      const wasBroken = Boolean(broken);
      broken = undefined;
      if (snippetLiterals.compact(given) !== snippetLiterals.compact(form.arguments())) {
        form.set(withFiles(given));
      } else if (wasBroken) changed();
      tell(found);
      return true;
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      broken = { error, instead: JSON.stringify(form.arguments()) };
      report([error]);
      changed();
      return false;
    }
  }

  function placed(read, found) {
    const wrong = values.entries(read).find(([key, value]) => {
      return !places.includes(key) || (key !== "body" && !values.isObject(value));
    });
    if (wrong || !values.isObject(read)) {
      const at = found.get(wrong ? values.token(wrong[0]) : "") ?? 0;
      const message = words.jsonPlace(places.join(", "));
      throw Object.assign(new SyntaxError(message), values.position(editor.value, at));
    }
    return Object.fromEntries(values.entries(read));
  }

  /** JSON has no files: where there can be some, what looks like one is one. */
  function withFiles(value) {
    if (!data.body?.contents.some(({ kind }) => kind === "multipart" || kind === "binary"))
      return value;
    if (Array.isArray(value)) return value.map(withFiles);
    if (!values.isObject(value) || snippetLiterals.kindOf(value) !== "object") return value;
    const pairs = values.entries(value);
    const [[key, name] = []] = pairs;
    if (pairs.length === 1 && key === "$file" && typeof name === "string") return { $file: name };
    return values.object(pairs.map(([one, inner]) => [one, withFiles(inner)]));
  }

  /** Say what the types do not allow, by line and column. */
  function tell(found) {
    report(
      form.problems().map(({ pointer, message }) => {
        let place = isWhole ? pointer : pointer.replace(/^\/body/, "");
        while (!found.has(place) && place) place = place.replace(/\/[^/]*$/, "");
        return { ...values.position(editor.value, found.get(place) ?? 0), message };
      }),
    );
  }

  function report(problems) {
    editor.setAttribute("aria-invalid", String(problems.length > 0));
    faults.replaceChildren(
      ...problems.slice(0, 5).map((one) => element("li", { class: "problem" }, words.jsonAt(one))),
    );
  }

  async function copyLink() {
    const address = link();
    if (!address) return say(words.linkTooLong);
    try {
      await navigator.clipboard.writeText(address);
      say(words.linkCopied);
    } catch {
      location.hash = address.split("#")[1];
      say(words.linkAbove);
    }
  }

  function say(text) {
    announce(text);
    copy.textContent = text;
    setTimeout(() => (copy.textContent = words.copyLink), 2500);
  }

  const link = () => shared.link(shared.harmless(form.arguments(), data, form.shapes));

  function save() {
    const isInitial = JSON.stringify(form.arguments()) === JSON.stringify(form.initial);
    if (isInitial && !location.hash.startsWith("#try=")) return;
    const address = (!isInitial && link()) || location.href.split("#")[0];
    history.replaceState(history.state, "", address);
  }

  function show() {
    clearTimeout(saving);
    saving = setTimeout(save, 300);
    const text = JSON.stringify(form.arguments());
    const at = cases.find(({ name }) => JSON.stringify(data.redraw.arguments[name]) === text);
    presets.value = at?.name ?? "";
    if (broken?.instead === text || !fold.open || document.activeElement === editor) return;
    broken = undefined;
    editor.value = written = shown();
    const found = new Map();
    argumentsOf(written, found);
    tell(found);
  }

  /** What keeps the request from being sent: a text that is no JSON is not what would be sent. */
  function missing() {
    if (!broken) return [];
    const focus = () => {
      fold.open = true;
      editor.focus();
    };
    return [{ message: words.jsonBroken(words.jsonAt(broken.error)), focus }];
  }

  return { missing, show };
};
