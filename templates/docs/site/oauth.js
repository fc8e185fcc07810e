/*
 * Tokens of OAuth 2: by a code, in a window of its own and with a proof (RFC 7636), or for a client.
 *
 * specwright.oauth: {redirect(), token(flow, {client, clientSecret, scope}) -> Promise of the answer}.
 * Throws an Error with words for the reader; a TypeError where a provider does not answer pages.
 */
"use strict";

specwright.oauth = (() => {
  const { words } = specwright;
  const isOnWeb = (url) => ["https:", "http:"].includes(new URL(url, location.href).protocol);

  /** Where the provider sends the window back to. */
  const redirect = () => new URL(`${specwright.root}index.html`, location.href).href;
  const encoded = (bytes) =>
    btoa(String.fromCharCode(...new Uint8Array(bytes)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replace(/=+$/, "");
  const random = () => encoded(crypto.getRandomValues(new Uint8Array(32)));

  async function asked(url, options) {
    const answer = await fetch(new URL(url, location.href), { credentials: "omit", ...options });
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) throw new Error(words.authRefused(told.error_description ?? told.error));
    return told;
  }

  /** The addresses of a provider, which OpenID Connect lets it tell itself. */
  async function endpoints({ discovery, authorizationUrl, tokenUrl }) {
    if (!discovery) return { authorizationUrl, tokenUrl };
    const told = await asked(discovery);
    return { authorizationUrl: told.authorization_endpoint, tokenUrl: told.token_endpoint };
  }

  async function authorized(popup, authorizationUrl, client, scope) {
    const [verifier, state] = [random(), random()];
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
    const url = new URL(authorizationUrl, location.href);
    const query = {
      response_type: "code",
      client_id: client,
      redirect_uri: redirect(),
      scope,
      state,
      code_challenge: encoded(digest),
      code_challenge_method: "S256",
    };
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    popup.location = url.href;
    const back = await returned(popup);
    if (back.get("state") !== state || !back.get("code")) {
      throw new Error(words.authRefused(back.get("error_description") ?? back.get("error")));
    }
    return { code: back.get("code"), redirect_uri: redirect(), code_verifier: verifier };
  }

  /** What the provider says when it sends the window back to this site. */
  function returned(popup) {
    return new Promise((resolve, reject) => {
      const timer = setInterval(() => {
        let query = "";
        try {
          if (popup.location.origin === location.origin) query = popup.location.search;
        } catch {
          return; // it is still at the provider
        }
        if (!query && !popup.closed) return;
        clearInterval(timer);
        popup.close();
        if (query) resolve(new URLSearchParams(query));
        else reject(new Error(words.authClosed));
      }, 200);
    });
  }

  /** A window, opened while the browser knows that somebody pressed a button. */
  function opened() {
    const popup = open("about:blank", "_blank", "popup,width=520,height=680");
    if (!popup) throw new Error(words.authNoWindow);
    popup.opener = null; // a provider has no business with this page
    return popup;
  }

  async function token(flow, { client = "", clientSecret = "", scope }) {
    const isCode = flow.kind === "authorizationCode";
    const popup = isCode && opened();
    try {
      const { authorizationUrl, tokenUrl } = await endpoints(flow);
      if (!isOnWeb(tokenUrl) || (isCode && !isOnWeb(authorizationUrl))) {
        throw new Error(words.authRefused());
      }
      const grant = isCode
        ? {
            grant_type: "authorization_code",
            ...(await authorized(popup, authorizationUrl, client, scope)),
          }
        : { grant_type: "client_credentials", scope, client_secret: clientSecret };
      const told = await asked(tokenUrl, {
        method: "POST",
        body: new URLSearchParams({ ...grant, client_id: client }),
        headers: { Accept: "application/json" },
      });
      if (!told.access_token) throw new Error(words.authRefused());
      return told;
    } finally {
      if (popup) popup.close();
    }
  }

  return { redirect, token };
})();
