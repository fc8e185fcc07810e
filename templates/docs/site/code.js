/*
 * The Code panel while somebody tries: the code of each language, drawn anew from what is filled in,
 * and what it takes to run it against the server that the page sends to.
 *
 * specwright.code(section, data, {form, gateway, auth}): {begin(), draw()}
 */
"use strict";

specwright.code = (section, data, { form, gateway, auth }) => {
  const { colour, copyButton, element, values, words } = specwright;
  const member = data.stream?.switch;
  const token = "SPECWRIGHT_TOKEN";
  const isStreaming = (given) => given.body?.[member] === true;
  const note = element("p", { class: "stale", hidden: true });
  const examples = new Map();
  const settings = element("code");
  const against = element(
    "div",
    { class: "against", hidden: true },
    element("p", {}, words.codeAgainst),
    element(
      "div",
      { class: "copied" },
      element("pre", { class: "code", "data-language": "curl", tabindex: "0" }, settings),
      copyButton(() => settings.textContent, words.theVariables),
    ),
  );
  section.append(note, against);
  section.addEventListener("change", ({ target }) => {
    if (target.name === "case") ask(target.value);
    draw();
  });
  const plain = section.querySelector("[name=case][value=minimal] + span");
  if (plain) plain.textContent = words.codeAsFilledIn;

  /** Begin with the case that a reader chose on another page; a link says itself what it is. */
  function begin() {
    const chosen = section.querySelector("[name=case]:checked");
    if (chosen && !location.hash) ask(chosen.value);
  }

  /** The case that is shown is the one that is sent: a stream is asked for by a field. */
  function ask(name) {
    if (!member) return;
    const given = structuredClone(form.arguments());
    if (name === "stream") values.set(given, `/body/${member}`, true);
    else values.remove(given, `/body/${member}`);
    form.set(given);
  }

  /** The other way round: the field that asks for a stream chooses the case that is shown. */
  function choose(given) {
    const name = isStreaming(given) ? "stream" : "minimal";
    const radio = member && section.querySelector(`[name=case][value=${name}]`);
    if (radio) radio.checked = true;
  }

  function draw() {
    const given = form.arguments();
    choose(given);
    note.hidden = true;
    const about = aboutOf();
    for (const snippet of section.querySelectorAll(".snippet")) {
      if (getComputedStyle(snippet).display === "none") continue;
      const block = snippet.querySelector("pre");
      const target = block.querySelector("code");
      if (!examples.has(target)) examples.set(target, target.textContent);
      const { text = examples.get(target), why } = drawn(snippet.dataset, given, about);
      if (why !== undefined) {
        note.hidden = false;
        note.textContent = words.codeStale(why);
      }
      if (target.textContent === text) continue;
      target.textContent = text;
      colour(block);
    }
    show();
  }

  /** The code of a call with these arguments; or why only the example can be shown. */
  function drawn({ language, case: name }, given, about) {
    const isWire = /^(curl|http|javascript)$/.test(language);
    if (!isWire && !data.parameters.length && !data.body) return {};
    if (!isWire && !isOfClients(form.content())) return { why: words.codeOtherBody };
    const skeleton = skeletonOf(language, name, given);
    if (!skeleton) return { why: "" };
    try {
      return { text: snippetRedraw(skeleton, given, about) };
    } catch (error) {
      if (error instanceof RangeError) return { why: error.message };
      throw error;
    }
  }

  /** Whether the clients send a body of this media type, too: of JSON, they make a form with files. */
  function isOfClients(content) {
    const { contents = [], sent } = data.body ?? {};
    const kind = (at) => contents[at]?.kind;
    const isForm = kind(sent) === "json" && kind(content) === "multipart";
    return content === undefined || content === sent || isForm;
  }

  /** What is sent beside the arguments, and where to: the same as Send does, but for secrets. */
  function aboutOf() {
    const files = [...form.files()].map(([name, file]) => [name, file.type]);
    const sorts = files.filter(([, type]) => type);
    const keys = [...gateway.keys(), ...(gateway.mode === "mock" ? auth.credentials() : [])];
    return {
      request: data,
      server: serverOf(keys.filter((one) => one.isSecret)),
      files: { ...data.redraw.files, ...Object.fromEntries(sorts) },
      content: form.content(),
      keys: keys.filter((one) => !one.isSecret),
    };
  }

  /** Credentials come from the environment, but those that a gateway adds itself. */
  function serverOf(secrets) {
    const { url, credentials = [], others = [], ...rest } = data.redraw.server ?? {};
    const asked = auth.asked().map(({ scheme }) => scheme);
    const given = [...credentials, ...others].filter(({ scheme }) => asked.includes(scheme));
    const tokens = secrets.map(({ name }) => ({ in: "header", name, variables: [token] }));
    const known = { ...rest, url, credentials: [...given, ...tokens] };
    const base = gateway.base();
    if (!/^https?:/.test(base) || (gateway.mode === "direct" && !url)) return known;
    const [start, query] = base.split("#")[0].split("?");
    return { ...known, url: start.replace(/\/+$/, ""), query };
  }

  /** Without a file, the code of a call with one will do; the other way round it lacks an import. */
  function skeletonOf(language, name, given) {
    const { skeletons, shapes } = data.redraw;
    const usual = (member ? shapes.minimal : (shapes[name] ?? shapes.minimal))?.split(" ")[0];
    const outcome = isStreaming(given) ? "stream" : usual;
    const { [outcome]: plain, [`${outcome} file`]: filed } = skeletons[language] ?? {};
    if (!JSON.stringify(given).includes('{"$file":')) return plain ?? filed;
    const isLacking = language === "javascript" && plain;
    return (
      filed ?? (isLacking ? ['import { readFile } from "node:fs/promises";\n\n', ...plain] : plain)
    );
  }

  /** The variables that lead a client to the gateway or the mock, which adds the key itself. */
  function show() {
    const language = section.querySelector("[name=language]:checked")?.value ?? "";
    const base = gateway.mode === "direct" ? "" : gateway.base();
    against.hidden = !base || !/python|typescript/.test(language);
    if (against.hidden) return;
    const asked = auth.asked().map(({ scheme }) => scheme);
    const held = Object.entries(data.schemes).filter(([scheme]) => !asked.includes(scheme));
    const keys = held.flatMap(([, one]) => one.environment ?? []);
    const lines = [`${specwright.document.variable}=${base}`, ...keys.map((key) => `${key}=none`)];
    const text = lines.map((line) => `export ${line}`).join("\n");
    if (settings.textContent !== text) settings.textContent = text;
  }

  return { begin, draw };
};
