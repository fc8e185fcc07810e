/*
 * What is said of an answer: whether it is what the document says, what a mock finds wrong with the
 * request, the way out of a status; and why there is no answer, which browsers do not tell a page.
 */
"use strict";

specwright.verdict = (() => {
  const { element, viewed, words } = specwright;
  const most = 10;

  const list = (items) => element("ul", {}, ...items.map((one) => element("li", {}, ...one)));
  const paragraph = (kind, text) => element("p", { class: kind }, text);

  /** Hold a JSON body against what the document says of it. */
  function check(data, { status, type, value }) {
    const { responses } = data;
    const contents =
      responses[status] ?? responses[`${String(status)[0]}XX`] ?? responses.default ?? [];
    const content = contents.find((one) => viewed.essence(one.mediaType) === viewed.essence(type));
    if (!content) return [paragraph("soft", words.exchangeUnknown(status))];
    const faults = specwright.shapes(data).check(value, content.type, "response");
    if (!faults.length) return [paragraph("good", words.exchangeRight)];
    const items = faults
      .slice(0, most)
      .map(({ pointer, message }) => [element("code", {}, pointer || "/"), ` ${message}`]);
    return [paragraph("bad", words.exchangeWrong(faults.length)), list(items)];
  }

  /** What our own servers find wrong with a request, each with its place; undefined of others. */
  function refusal({ type, detail, errors }) {
    if (typeof type !== "string" || !type.startsWith("urn:specwright:")) return undefined;
    if (!errors?.length) return paragraph("bad", detail);
    return list(
      errors.map(({ in: place, parameter = "", pointer = "", message }) => [
        element("b", {}, `${place} ${parameter}${pointer}`),
        ` ${message}`,
      ]),
    );
  }

  /** Why nothing came, or no more. */
  async function reason({ base, mode, status, size }, gateway) {
    const isHere = /^http:\/\/(localhost|127\.|\[::1\])/.test(base);
    if (status) return words.exchangeBroken(viewed.size(size));
    if (!navigator.onLine && !isHere) return words.exchangeOffline;
    if (mode !== "direct") {
      return (await gateway.isAlive())
        ? words.exchangeDropped
        : words.exchangeGone(gateway.command());
    }
    const { host, protocol } = new URL(base);
    if (location.protocol === "https:" && protocol === "http:" && !isHere) {
      return words.exchangeMixed(host);
    }
    const blind = { mode: "no-cors", credentials: "omit", cache: "no-store" };
    const isReached = await fetch(base, blind).catch(() => undefined);
    return isReached
      ? words.exchangeCors(host, gateway.command())
      : words.exchangeUnreachable(host);
  }

  return { check, paragraph, reason, refusal };
})();
