/*
 * The Code panel while somebody tries: the code of each language, drawn anew from what is filled in,
 * and what it takes to run it against the server that the page sends to.
 *
 * specwright.code(section, data, {form, gateway}): {begin(), draw()}
 */
"use strict";

specwright.code = (section, data, { form, gateway }) => {
  const { colour, copyButton, element, values, words } = specwright;
  const member = data.stream?.switch;
  const isStreaming = (given) => given.body?.[member] === true;
  const note = element("p", { class: "stale", hidden: true }, words.codeStale);
  const settings = element("code");
  const against = element(
    "div",
    { class: "against", hidden: true },
    element("p", {}, words.codeAgainst),
    element(
      "div",
      { class: "copied" },
      element("pre", { class: "code", "data-language": "curl", tabindex: "0" }, settings),
      copyButton(() => settings.textContent),
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
    for (const snippet of section.querySelectorAll(".snippet")) {
      const isShown = snippet.checkVisibility();
      if (!isShown && !section.hidden) continue;
      const block = snippet.querySelector("pre");
      const text = drawn(snippet.dataset.language, snippet.dataset.case, given);
      const target = block.querySelector("code");
      if (text === undefined && isShown) note.hidden = false;
      if (text === undefined || target.textContent === text) continue;
      target.textContent = text;
      colour(block);
    }
    show();
  }

  /** The code of a call with these arguments; undefined where only the example can be shown. */
  function drawn(language, name, given) {
    const skeleton = data.redraw.skeletons[language]?.[shapeOf(name, given)];
    if (!skeleton) return undefined;
    try {
      return snippetRedraw(skeleton, given);
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  }

  function shapeOf(name, given) {
    const { shapes } = data.redraw;
    const usual = (member ? shapes.minimal : (shapes[name] ?? shapes.minimal))?.split(" ")[0];
    const outcome = isStreaming(given) ? "stream" : usual;
    return JSON.stringify(given).includes('{"$file":') ? `${outcome} file` : outcome;
  }

  /** The variables that lead a client to the gateway or the mock, which adds the key itself. */
  function show() {
    const language = section.querySelector("[name=language]:checked")?.value ?? "";
    const base = gateway.mode === "direct" ? "" : gateway.base();
    against.hidden = !base || !/python|typescript/.test(language);
    if (against.hidden) return;
    const keys = Object.values(data.schemes).flatMap((one) => one.environment ?? []);
    const lines = [`${specwright.document.variable}=${base}`, ...keys.map((key) => `${key}=none`)];
    const text = lines.map((line) => `export ${line}`).join("\n");
    if (settings.textContent !== text) settings.textContent = text;
  }

  return { begin, draw };
};
