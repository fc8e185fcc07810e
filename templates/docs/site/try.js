/*
 * Try it, put together: what is typed into the form is drawn as code, checked, and sent. The last part
 * of try.js; `specwright.start` is called by site.js when somebody wants to try.
 */
"use strict";

Object.assign(specwright, {
  /** What the script of an operation hands over. */
  operation(data) {
    specwright.data = data;
  },

  /** Make an operation's page one that can be tried. */
  start(article, panel, show) {
    const { data, element, words } = specwright;
    const [code, trial, response] = ["code", "try", "response"].map((id) =>
      document.getElementById(`panel-${id}`),
    );
    const isWide = matchMedia("(min-width: 1200px)");
    const place = (name) => trial.appendChild(element("div", { class: name }));
    const wires = { changed };
    const gateway = specwright.gateway(place("gateway"), data, wires);
    const auth = specwright.auth(place("auth"), data, { ...wires, gateway });
    const form = specwright.form(article, data, wires);
    const view = specwright.jsonView(place("json-view"), data, form);
    const exchange = specwright.exchange(response, data, { target, gateway });
    const missing = element("p", { class: "missing", id: "missing" });
    const send = element(
      "button",
      { type: "button", class: "send", "aria-describedby": "missing", click: submit },
      words.send,
    );
    panel.append(element("div", { class: "sending" }, send, missing));
    article.classList.add("trying");
    panel.classList.add("live");
    addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
    });
    code.addEventListener("change", ({ target }) => {
      if (target.name === "case") switchCase(target.value);
      draw();
    });
    article.addEventListener("focusin", ({ target }) => {
      const isField = target.closest(".field") && !panel.contains(target);
      if (isField && !trial.hidden && isWide.matches && !wanting().length) show("code");
    });
    const plain = code.querySelector("[name=case][value=minimal] + span");
    if (plain) plain.textContent = words.asFilledIn;
    const chosen = code.querySelector("[name=case]:checked");
    if (chosen && !location.hash) switchCase(chosen.value);
    changed();

    function changed() {
      auth.show();
      showCase();
      draw();
      view.show();
      const lacks = wanting();
      send.disabled = lacks.length > 0;
      missing.replaceChildren(...lacks.slice(0, 1).flatMap((one) => link(one)));
    }

    /** What keeps the request from being sent: each with its place, if it has one. */
    function wanting() {
      return [...gateway.missing(), ...auth.missing(), ...form.problems()];
    }

    function link({ message, pointer, focus = () => form.focus(pointer) }) {
      const jump = (event) => {
        event.preventDefault();
        if (pointer === undefined) show("try");
        focus();
      };
      return [element("a", { href: "#panel", click: jump }, message)];
    }

    /** The case that is shown is the one that is sent: a stream is asked for by a field. */
    function switchCase(name) {
      const member = data.stream?.switch;
      if (!member) return;
      const given = structuredClone(form.arguments());
      const pointer = `/body/${member}`;
      if (name === "stream") specwright.values.set(given, pointer, true);
      else specwright.values.remove(given, pointer);
      form.set(given);
    }

    /** The other way round: the field that asks for a stream chooses the case that is shown. */
    function showCase() {
      const member = data.stream?.switch;
      if (!member) return;
      const name = form.arguments().body?.[member] === true ? "stream" : "minimal";
      const radio = code.querySelector(`[name=case][value=${name}]`);
      if (radio) radio.checked = true;
    }

    // Code

    function draw() {
      const given = form.arguments();
      for (const snippet of code.querySelectorAll(".snippet")) {
        if (!snippet.checkVisibility() && !code.hidden) continue;
        const block = snippet.querySelector("pre");
        const text = drawn(snippet.dataset.language, snippet.dataset.case, given);
        const target = block.querySelector("code");
        if (text === undefined || target.textContent === text) continue;
        target.textContent = text;
        specwright.colour(block);
      }
    }

    /** The code of a call with these arguments; undefined where only the example can be shown. */
    function drawn(language, name, given) {
      const shape = shapeOf(name, given);
      const skeleton = data.redraw.skeletons[language]?.[shape];
      if (!skeleton) return undefined;
      try {
        return snippetRedraw(skeleton, given);
      } catch (error) {
        if (error instanceof RangeError) return undefined;
        throw error;
      }
    }

    function shapeOf(name, given) {
      const shape = data.redraw.shapes[name] ?? data.redraw.shapes.minimal;
      const member = data.stream?.switch;
      const outcome = member
        ? given.body?.[member] === true
          ? "stream"
          : data.redraw.shapes.minimal?.split(" ")[0]
        : shape?.split(" ")[0];
      return form.files().size ? `${outcome} file` : outcome;
    }

    // Sending

    async function submit() {
      if (send.disabled || !(await exchange.confirm())) return;
      show("response");
      exchange.send(form.arguments(), { files: form.files(), content: form.content?.() });
    }

    /** Where a request goes, and who it says is calling, at this moment. */
    function target() {
      return {
        base: gateway.base(),
        mode: gateway.mode,
        lift: gateway.lift(),
        credentials: [...gateway.keys(), ...auth.credentials()],
      };
    }
  },
});
