/*
 * Where requests go: to a mock or a gateway (gateway.schema.json says what these tell of themselves),
 * or straight to the API. The address of the former is remembered in this browser.
 *
 * specwright.gateway(container, data, {changed}): {mode, base(), keys(), lift(), holds(), missing()}
 */
"use strict";

specwright.gateway = (container, data, { changed }) => {
  const { element, stored, words } = specwright;
  const { name: file, digest, title } = specwright.document ?? {};
  const usual = "http://127.0.0.1:4020";
  const found = { state: "none" };
  const isServed = Boolean(specwright.served);
  let isDirect = !isServed && stored.read("direct") === "true";
  let code = "";
  let run = 0;

  const url = element("input", {
    type: "url",
    id: "gateway-url",
    spellcheck: "false",
    autocomplete: "off",
    placeholder: usual,
    "aria-describedby": "gateway-state",
    change: () => check(true),
    keydown: (event) => event.key === "Enter" && check(true),
  });
  url.value = isServed ? location.origin : (stored.read("gateway") ?? "");
  const state = element("p", { class: "state", id: "gateway-state", role: "status" });
  const token = element("input", {
    type: "password",
    id: "gateway-token",
    autocomplete: "off",
    input: () => changed(),
  });
  const extra = element("div");
  const where = element(
    "details",
    {},
    element("summary", {}, words.gatewayChange),
    element("label", { for: "gateway-url" }, words.gatewayAddress),
    element(
      "div",
      { class: "line" },
      url,
      element("button", { type: "button", click: () => check(true) }, words.gatewayCheck),
    ),
  );
  const local = element("div", {}, state, where, extra);
  const direct = element("div");
  const chip = (text, isOther) =>
    element(
      "label",
      {},
      element("input", {
        type: "radio",
        name: "send-to",
        checked: isOther === isDirect,
        change: () => choose(isOther),
      }),
      element("span", {}, text),
    );
  container.append(
    element(
      "fieldset",
      { class: "chips" },
      element("legend", {}, words.gatewayWhere),
      chip(words.gatewayLocal, false),
      chip(words.gatewayDirect, true),
    ),
    local,
    direct,
  );

  function choose(isOther) {
    isDirect = isOther;
    if (!isServed) stored.write("direct", String(isOther));
    show();
    changed();
  }

  // A mock or a gateway

  /** Ask a server what it is. One that is named here is remembered. */
  async function check(isTyped) {
    const turn = ++run;
    const typed = url.value.trim().replace(/\/+$/, "") || (isTyped ? usual : "");
    if (!typed) return;
    const address = /^https?:\/\//i.test(typed) ? typed : `http://${typed}`;
    url.value = address;
    Object.assign(found, { state: "checking", info: undefined, api: undefined });
    show();
    const told = await ask(address);
    if (turn !== run) return;
    Object.assign(found, told);
    where.open = found.state !== "ready";
    if (isTyped && found.info) stored.write("gateway", address);
    show();
    changed();
  }

  async function ask(address) {
    let info;
    try {
      const answer = await fetch(`${address}/.well-known/specwright`, {
        cache: "no-store",
        credentials: "omit",
        signal: AbortSignal.timeout(5000),
      });
      info = answer.ok ? await answer.json() : undefined;
    } catch {
      return { state: "unreachable" };
    }
    if (info?.specwright !== 1 || !Array.isArray(info.apis)) return { state: "stranger" };
    const same = info.apis.find((one) => one.document === digest);
    const api = same ?? info.apis.find((one) => one.title === title);
    if (!api) return { state: "other", info };
    if (info.session) await fetchToken(address, info.session);
    return { state: same ? "ready" : "older", info, api, address };
  }

  /** A page that the gateway serves itself is told the token; from others it is asked. */
  async function fetchToken(address, { at }) {
    if (new URL(address).origin !== location.origin) return;
    const answer = await fetch(address + at, { cache: "no-store" }).catch(() => undefined);
    if (answer?.ok) token.value = (await answer.text()).trim();
  }

  const command = () => `specwright serve ${file ?? "DOCUMENT"}`;

  function showLocal() {
    const { info, api } = found;
    const text = words.gatewayStates[found.state];
    state.dataset.state = found.state;
    state.textContent = text({ info, api, address: url.value });
    const parts = [];
    if (!["ready", "older", "checking"].includes(found.state)) {
      const pre = element("pre", {}, element("code", {}, command()));
      const copy = specwright.copyButton(command, words.theCommand);
      const holder = element("div", { class: "copied" }, pre, copy);
      parts.push(element("p", { class: "soft" }, words.gatewayStart), holder);
    }
    if (info?.mode === "mock" && api) parts.push(...answers());
    if (info?.session && new URL(found.address).origin !== location.origin) {
      parts.push(element("label", { for: "gateway-token" }, words.gatewayToken), token);
    }
    extra.replaceChildren(...parts);
  }

  /** Which of the documented answers the mock shall give. */
  function answers() {
    const codes = Object.keys(data.responses).filter((one) => /^\d{3}$/.test(one));
    const option = (value, text) => element("option", { value, selected: value === code }, text);
    const select = element(
      "select",
      { id: "mock-answer", change: () => (code = select.value) },
      option("", words.gatewayUsual),
      ...codes.map((one) => option(one, one)),
    );
    return [element("label", { for: "mock-answer" }, words.gatewayAnswer), select];
  }

  // The API itself

  const servers = data.servers.length ? data.servers : [{ url: "", variables: [] }];
  let server = servers[0];
  const values = new Map();

  /** The URL of the chosen server; relative ones lead on from where the page stands. */
  function address() {
    const filled = server.url.replace(/\{([^{}]*)\}/g, (all, name) => {
      const variable = server.variables.find((one) => one.name === name);
      return values.get(name) ?? variable?.default ?? all;
    });
    try {
      return new URL(filled, location.href).href.replace(/\/$/, "");
    } catch {
      return "";
    }
  }

  function showDirect() {
    const shown = element("code", {}, address());
    const again = () => {
      shown.textContent = address();
      changed();
    };
    const parts = [];
    if (servers.length > 1) {
      const select = element(
        "select",
        {
          id: "server",
          change() {
            server = servers[select.selectedIndex];
            show();
            changed();
          },
        },
        ...servers.map((one) =>
          element("option", { selected: one === server }, one.description || one.url),
        ),
      );
      parts.push(element("label", { for: "server" }, words.gatewayServer), select);
    }
    for (const { name, values: allowed = [], default: usually } of server.variables) {
      const set = ({ target }) => {
        values.set(name, target.value);
        again();
      };
      const id = `server-${name}`;
      const value = values.get(name) ?? usually;
      const options = allowed.map((one) => element("option", { selected: one === value }, one));
      const input = options.length
        ? element("select", { id, change: set }, ...options)
        : element("input", { id, value, autocomplete: "off", input: set });
      parts.push(element("label", { for: id }, name), input);
    }
    const note = element("p", { class: "soft" }, words.gatewayCors);
    direct.replaceChildren(...parts, element("p", { class: "state" }, shown), note);
  }

  function show() {
    local.hidden = isDirect;
    direct.hidden = !isDirect;
    if (isDirect) showDirect();
    else showLocal();
  }

  const isUsable = () => isDirect || ["ready", "older"].includes(found.state);
  const info = () => (isDirect ? undefined : found.info);
  function focus() {
    where.open = true;
    (isDirect ? direct.querySelector("input, select") : url)?.focus();
  }

  show();
  if (url.value && !isDirect) check(false);
  else where.open = true;
  return {
    get mode() {
      return isDirect ? "direct" : (found.info?.mode ?? "gateway");
    },
    base: () => (isDirect ? address() : found.api ? found.address + found.api.base : ""),
    lift: () => info()?.lift,
    /** The schemes that nobody has to give a credential for. */
    holds: () => (isDirect ? [] : (found.api?.holds ?? [])),
    /** What is sent for the server itself: its token, and which answer a mock shall give. */
    keys() {
      const { mode, session } = info() ?? {};
      return [
        ...(session
          ? [{ in: "header", name: session.header, value: token.value.trim(), isSecret: true }]
          : []),
        ...(mode === "mock" && code
          ? [{ in: "header", name: "Prefer", value: `code=${code}` }]
          : []),
      ];
    },
    missing() {
      if (isUsable() && info()?.session && !token.value)
        return [{ message: words.gatewayToken, focus }];
      if (isDirect && !/^https?:/.test(address()))
        return [{ message: words.gatewayNoServer, focus }];
      return isUsable() ? [] : [{ message: words.gatewayMissing(command()), focus }];
    },
    /** Whether the server that answered before still does. */
    isAlive: async () => Boolean((await ask(found.address)).info),
    command,
  };
};
