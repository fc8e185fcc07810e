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
    const [trial, response] = ["try", "response"].map((id) =>
      document.getElementById(`panel-${id}`),
    );
    const isWide = matchMedia("(min-width: 1200px)");
    const place = (name) => trial.appendChild(element("div", { class: name }));
    const wires = { changed };
    const gateway = specwright.gateway(place("gateway"), data, wires);
    const auth = specwright.auth(place("auth"), data, { ...wires, gateway });
    const form = specwright.form(article, data, wires);
    const view = specwright.jsonView(place("json-view"), data, form, wires);
    const inputs = { form, gateway, auth };
    const code = specwright.code(document.getElementById("panel-code"), data, inputs);
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
      const isAsked = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (!isAsked || document.querySelector("dialog[open]")) return;
      settle();
      submit();
    });
    article.addEventListener("focusin", ({ target }) => {
      const isField = target.closest(".field") && !panel.contains(target);
      const isBusy = trial.hidden || trial.querySelector(".json-view details[open]");
      if (isField && !isBusy && isWide.matches && !wanting().length) show("code");
    });
    code.begin();
    changed();

    function changed() {
      auth.show();
      code.draw();
      view.show();
      const lacks = wanting();
      send.disabled = lacks.length > 0;
      missing.replaceChildren(...lacks.slice(0, 1).flatMap((one) => link(one)));
    }

    /** What keeps the request from being sent: each with its place, if it has one. */
    function wanting() {
      return [...gateway.missing(), ...auth.missing(), ...view.missing(), ...form.problems()];
    }

    function link({ message, pointer, focus = () => form.focus(pointer) }) {
      const jump = (event) => {
        event.preventDefault();
        if (pointer === undefined) show("try");
        focus();
      };
      return [element("a", { href: "#panel", click: jump }, message)];
    }

    // Sending

    /** Some fields take what is typed into them only when they are left: so leave it, and come back. */
    function settle() {
      const { activeElement } = document;
      activeElement?.blur();
      activeElement?.focus({ preventScroll: true });
      changed();
    }

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
