/*
 * Who calls: the ways that the operation names, each with its own fields. Nothing is asked where
 * nothing is needed. Secrets are kept in memory; in this tab's storage only if the reader wants that.
 *
 * specwright.auth(container, data, {changed, gateway}): {credentials(), missing(), clear(), show()}
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
  const secret = ({ scheme }) => (secrets[scheme] ??= {});

  /** What a scheme sends; nothing as long as something is missing. */
  function given(one) {
    const { kind, location, wire } = schemeOf(one);
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
    return header(/bearer|oauth2|openid/i.test(kind) ? `Bearer ${token}` : token);
  }

  /** What a mock is content with: it takes any credential. */
  function made(one) {
    const { kind, location, wire } = schemeOf(one);
    if (kind === "apiKey") return { in: location, name: wire, value: "mock" };
    return {
      in: "header",
      name: "Authorization",
      value: kind === "basic" ? "Basic bW9jazo=" : "Bearer mock",
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
    const { kind, location, wire, description, environment = [], flows = [] } = schemeOf(one);
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
    const label = /bearer|oauth2|openid/i.test(kind) ? words.authToken : words.authHeader;
    return [
      ...about,
      ...flows.flatMap((flow) => signIn(one, flow)),
      ...field(one, "token", label, { placeholder }),
    ];
  }

  // OAuth 2

  function signIn(one, flow) {
    const isCode = flow.kind === "authorizationCode";
    if ((!isCode && flow.kind !== "clientCredentials") || !flow.tokenUrl) return [];
    const wanted = new Set(one.scopes.length ? one.scopes : flow.scopes.map(([name]) => name));
    const said = element("p", { class: "state", role: "status" });
    const scopes = flow.scopes.map(([name, text]) =>
      element(
        "label",
        { class: "scope" },
        element("input", {
          type: "checkbox",
          checked: wanted.has(name),
          change: ({ target }) => wanted[target.checked ? "add" : "delete"](name),
        }),
        element("code", {}, name),
        ` ${text}`,
      ),
    );
    const run = async () => {
      said.textContent = words.authWaiting;
      try {
        const scope = [...wanted].join(" ");
        const asked = isCode
          ? await authorized(one, flow, scope)
          : { grant_type: "client_credentials", scope };
        take(one, await tokenFor(one, flow, asked));
        draw();
        changed();
      } catch (error) {
        said.textContent =
          error instanceof TypeError ? words.authNoCors(flow.tokenUrl) : error.message;
      }
    };
    const parts = [
      ...field(one, "client", words.authClient, { isSecret: false, flow: flow.kind }),
      ...(isCode ? [] : field(one, "clientSecret", words.authClientSecret)),
      ...(scopes.length
        ? [
            element(
              "fieldset",
              { class: "scopes" },
              element("legend", {}, words.authScopes),
              ...scopes,
            ),
          ]
        : []),
    ];
    if (isCode && !/^https?:$/.test(location.protocol))
      return [element("p", { class: "soft" }, words.authFromDisk)];
    if (isCode)
      parts.push(
        element("p", { class: "soft" }, words.authRedirect, element("code", {}, redirect())),
      );
    else parts.push(element("p", { class: "soft" }, words.authSecretHere));
    parts.push(
      element(
        "button",
        { type: "button", click: run },
        isCode ? words.authSignIn : words.authFetch,
      ),
      said,
    );
    return parts;
  }

  const redirect = () => new URL(`${specwright.root}index.html`, location.href).href;
  const encoded = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replace(/=+$/, "");
  const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)));

  /** A code from the provider, in a window of its own, with PKCE (RFC 7636). */
  async function authorized(one, flow, scope) {
    const [verifier, state] = [random(), random()];
    const popup = open("about:blank", "_blank", "popup,width=520,height=680");
    if (!popup) throw new Error(words.authNoWindow);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
    const url = new URL(flow.authorizationUrl, location.href);
    const asked = {
      response_type: "code",
      client_id: secret(one).client ?? "",
      redirect_uri: redirect(),
      scope,
      state,
      code_challenge: encoded(digest),
      code_challenge_method: "S256",
    };
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value);
    popup.location = url.href;
    const back = await returned(popup);
    if (back.get("state") !== state || !back.get("code")) {
      throw new Error(words.authRefused(back.get("error_description") ?? back.get("error")));
    }
    return {
      grant_type: "authorization_code",
      code: back.get("code"),
      redirect_uri: redirect(),
      code_verifier: verifier,
    };
  }

  /** What the provider says when it sends the window back to this site. */
  function returned(popup) {
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => {
        if (popup.closed) {
          clearInterval(timer);
          reject(new Error(words.authClosed));
          return;
        }
        try {
          if (popup.location.origin !== location.origin || !popup.location.search) return;
        } catch {
          return; // it is still at the provider
        }
        clearInterval(timer);
        resolve(new URLSearchParams(popup.location.search));
        popup.close();
      }, 200);
    });
  }

  async function tokenFor(one, flow, asked) {
    const { client = "", clientSecret } = secret(one);
    const body = new URLSearchParams({ ...asked, client_id: client });
    if (clientSecret && asked.grant_type === "client_credentials")
      body.set("client_secret", clientSecret);
    const answer = await fetch(new URL(flow.tokenUrl, location.href), {
      method: "POST",
      body,
      credentials: "omit",
      headers: { Accept: "application/json" },
    });
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok || !told.access_token)
      throw new Error(words.authRefused(told.error_description ?? told.error));
    return told;
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
    const heading = element("h3", {}, words.authTitle);
    const way = chosen;
    const asked = way.filter((one) => !isHeld(one));
    const parts = [heading];
    if (!ways.some((one) => one.length)) parts.push(element("p", {}, words.authNotNeeded));
    else if (gateway.mode === "mock") parts.push(element("p", {}, words.authMock));
    else {
      if (ways.length > 1) parts.push(choice());
      for (const one of way.filter(isHeld))
        parts.push(element("p", {}, words.authHeld(one.scheme)));
      if (!way.length) parts.push(element("p", {}, words.authNotNeeded));
      for (const one of asked) {
        const legend = element("legend", {}, element("code", {}, one.scheme));
        parts.push(element("fieldset", { class: "scheme" }, legend, ...fields(one)));
      }
      if (asked.length) parts.push(keeping());
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
        : chosen.flatMap((one) => (isHeld(one) ? [] : (given(one) ?? []))),
    missing: () =>
      chosen
        .filter((one) => !isHeld(one) && !given(one))
        .map((one) => ({ message: words.authMissing(one.scheme), focus })),
    clear,
    show,
  };
};
