/*
 * Who calls: the ways that the operation names, each with its own fields. Nothing is asked where
 * nothing is needed. Secrets are kept in memory; in this tab's storage only if the reader wants that.
 *
 * specwright.auth(container, data, {changed, gateway}): {credentials(), asked(), missing(), clear(), show()}
 */
"use strict";

specwright.auth = (container, data, { changed, gateway }) => {
  const { element, words } = specwright;
  const key = "specwright.credentials";
  const secrets = recalled() ?? {};
  let remembers = Object.keys(secrets).length > 0;
  let chosen;
  let shownFor;

  function recalled() {
    try {
      return JSON.parse(sessionStorage.getItem(key));
    } catch {
      return null;
    }
  }

  function keep() {
    try {
      if (remembers) sessionStorage.setItem(key, JSON.stringify(secrets));
      else sessionStorage.removeItem(key);
    } catch {
      // a tab that cannot remember still works
    }
  }

  const ways = data.security.length ? data.security : [[]];
  const schemeOf = ({ scheme }) => data.schemes[scheme] ?? { kind: "other", flows: [] };
  const named = (way) => way.map(({ scheme }) => scheme).join(" + ") || words.authNone;
  const isHeld = ({ scheme }) => gateway.mode === "mock" || gateway.holds().includes(scheme);
  const isComplete = (way) => way.every((one) => isHeld(one) || given(one));
  /** What the reader has to give of the way that is chosen. */
  const asked = () => chosen.filter((one) => !isHeld(one));
  const secret = ({ scheme }) => (secrets[scheme] ??= {});

  /** What a scheme sends; nothing as long as something is missing. */
  function given(one) {
    const { kind, location, wire, word = "Bearer" } = schemeOf(one);
    const { token, user, password, until } = secret(one);
    const header = (value) => ({ in: "header", name: "Authorization", value });
    if (kind === "mutualTLS") return { in: "none" };
    if (kind === "basic") {
      if (!user && !password) return undefined;
      const bytes = new TextEncoder().encode(`${user ?? ""}:${password ?? ""}`);
      return header(`Basic ${btoa(String.fromCharCode(...bytes))}`);
    }
    if (!token || until < Date.now()) return undefined;
    if (kind === "apiKey") return { in: location, name: wire, value: token };
    return header(`${word} ${token}`);
  }

  /** What a mock is content with: it takes any credential. */
  function made(one) {
    const { kind, location, wire, word = "Bearer" } = schemeOf(one);
    if (kind === "mutualTLS") return { in: "none" };
    if (kind === "apiKey") return { in: location, name: wire, value: "mock" };
    return {
      in: "header",
      name: "Authorization",
      value: kind === "basic" ? "Basic bW9jazo=" : `${word} mock`,
    };
  }

  // Fields

  function field(one, name, label, { isSecret = true, placeholder = "", flow = "" } = {}) {
    const id = `auth-${one.scheme}-${flow}${name}`;
    const input = element("input", {
      id,
      type: isSecret ? "password" : "text",
      autocomplete: "off",
      spellcheck: "false",
      autocapitalize: "off",
      placeholder,
      input() {
        secret(one)[name] = input.value.trim();
        if (name === "token") delete secret(one).until;
        keep();
        changed();
      },
    });
    input.value = secret(one)[name] ?? "";
    const reveal = element(
      "button",
      {
        type: "button",
        "aria-pressed": "false",
        "aria-label": words.authShow(label),
        click() {
          const hides = input.type === "text";
          input.type = hides ? "password" : "text";
          reveal.setAttribute("aria-pressed", String(!hides));
        },
      },
      words.authReveal,
    );
    const line = element("div", { class: "line" }, input, ...(isSecret ? [reveal] : []));
    return [element("label", { for: id }, label), line];
  }

  function fields(one) {
    const {
      kind,
      location,
      wire,
      description,
      environment = [],
      flows = [],
      discovery,
    } = schemeOf(one);
    const placeholder = environment.at(-1) ?? "";
    const about = description ? [element("p", { class: "soft" }, description)] : [];
    if (kind === "mutualTLS") return [...about, element("p", {}, words.authCertificate)];
    if (kind === "basic") {
      return [
        ...about,
        ...field(one, "user", words.authUser, { isSecret: false, placeholder: environment[0] }),
        ...field(one, "password", words.authPassword, { placeholder: environment[1] }),
      ];
    }
    if (kind === "apiKey")
      return [...about, ...field(one, "token", words.authKey(location, wire), { placeholder })];
    const label = kind === "http" ? words.authAfter(schemeOf(one).word) : words.authToken;
    const asked = one.scopes.map((scope) => [scope, ""]);
    const offered = discovery ? [{ kind: "authorizationCode", discovery, scopes: asked }] : flows;
    return [
      ...about,
      ...offered.flatMap((flow) => signIn(one, flow)),
      ...field(one, "token", label, { placeholder }),
    ];
  }

  // OAuth 2

  function signIn(one, flow) {
    const isCode = flow.kind === "authorizationCode";
    if (!isCode && flow.kind !== "clientCredentials") return [];
    const soft = (...text) => element("p", { class: "soft" }, ...text);
    if (isCode && !/^https?:$/.test(location.protocol)) return [soft(words.authFromDisk)];
    const wanted = new Set(one.scopes.length ? one.scopes : flow.scopes.map(([name]) => name));
    const said = element("p", { class: "state", role: "status" });
    const run = async () => {
      said.textContent = words.authWaiting;
      try {
        const scope = [...wanted].join(" ");
        take(one, await specwright.oauth.token(flow, { ...secret(one), scope }));
        draw();
        changed();
      } catch (error) {
        said.textContent = error instanceof TypeError ? words.authNoCors : error.message;
      }
    };
    return [
      ...field(one, "client", words.authClient, { isSecret: false, flow: flow.kind }),
      ...(isCode ? [] : field(one, "clientSecret", words.authClientSecret)),
      ...scopes(flow, wanted),
      isCode
        ? soft(words.authRedirect, element("code", {}, specwright.oauth.redirect()))
        : soft(words.authSecretHere),
      element(
        "button",
        { type: "button", click: run },
        isCode ? words.authSignIn : words.authFetch,
      ),
      said,
    ];
  }

  /** The scopes to ask for, those that the operation wants among them. */
  function scopes(flow, wanted) {
    if (!flow.scopes.length) return [];
    const toggle = (name, isOn) => wanted[isOn ? "add" : "delete"](name);
    const boxes = flow.scopes.map(([name, text]) => {
      const change = ({ target }) => toggle(name, target.checked);
      const box = element("input", { type: "checkbox", checked: wanted.has(name), change });
      return element("label", { class: "scope" }, box, " ", element("code", {}, name), ` ${text}`);
    });
    const legend = element("legend", {}, words.authScopes);
    return [element("fieldset", { class: "scopes" }, legend, ...boxes)];
  }

  function take(one, { access_token: token, expires_in: seconds }) {
    Object.assign(secret(one), { token });
    delete secret(one).until;
    if (seconds > 0) secret(one).until = Date.now() + seconds * 1000;
    keep();
  }

  // The whole

  function clear() {
    for (const name of Object.keys(secrets)) delete secrets[name];
    remembers = false;
    keep();
    draw();
    changed();
  }

  function draw() {
    const heading = element("p", { class: "label" }, words.authTitle);
    const way = chosen;
    const wanted = asked();
    const parts = [heading];
    if (!ways.some((one) => one.length)) parts.push(element("p", {}, words.authNotNeeded));
    else if (gateway.mode === "mock") parts.push(element("p", {}, words.authMock));
    else {
      if (ways.length > 1) parts.push(choice());
      for (const one of way.filter(isHeld))
        parts.push(element("p", {}, words.authHeld(one.scheme)));
      if (!way.length) parts.push(element("p", {}, words.authNotNeeded));
      for (const one of wanted) {
        const legend = element("legend", {}, element("code", {}, one.scheme));
        parts.push(element("fieldset", { class: "scheme" }, legend, ...fields(one)));
      }
      if (wanted.length) parts.push(keeping());
    }
    container.replaceChildren(...parts);
  }

  function choice() {
    const select = element(
      "select",
      {
        id: "auth-way",
        change() {
          chosen = ways[select.selectedIndex];
          draw();
          changed();
        },
      },
      ...ways.map((one) => element("option", { selected: one === chosen }, named(one))),
    );
    return element("p", {}, element("label", { for: "auth-way" }, words.authWay), select);
  }

  function keeping() {
    const box = element("input", {
      type: "checkbox",
      checked: remembers,
      change() {
        remembers = box.checked;
        keep();
      },
    });
    return element(
      "div",
      { class: "line keeping" },
      element("label", {}, box, ` ${words.authRemember}`),
      element("button", { type: "button", click: clear }, words.authClear),
    );
  }

  /** Draw anew where the gateway is another one. */
  function show() {
    const now = `${gateway.mode} ${gateway.holds()}`;
    if (now === shownFor) return;
    shownFor = now;
    chosen = ways.find(isComplete) ?? chosen ?? ways[0];
    draw();
  }

  show();
  const focus = () => container.querySelector(".scheme input, select")?.focus();
  return {
    credentials: () =>
      gateway.mode === "mock"
        ? (ways[0] ?? []).map(made)
        : asked().flatMap((one) => given(one) ?? []),
    asked,
    missing: () =>
      asked()
        .filter((one) => !given(one))
        .map((one) => ({ message: words.authMissing(one.scheme), focus })),
    clear,
    show,
  };
};
