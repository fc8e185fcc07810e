/*
 * A stream, shown while it comes: every event when it arrives, the text that its deltas add up to, and
 * all of it as it came.
 *
 * specwright.arrivals(format, place, arrived) -> {push(bytes), end()}: `arrived()` hears of each event
 * and gives what the clock shows.
 */
"use strict";

specwright.arrivals = (() => {
  const { element, words } = specwright;
  const most = 500; // rows; all the others stand in what came

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return undefined;
    }
  }

  /** An event on one line, which opens as a tree where it is JSON. */
  function row({ name, data, value }, clock) {
    const called = name || value?.event || value?.type || value?.object;
    const line = [
      element("span", { class: "time" }, `+${clock}`),
      ...(typeof called === "string" ? [element("b", {}, called)] : []),
      element("code", {}, data.length > 200 ? `${data.slice(0, 200)}…` : data),
    ];
    if (value === null || typeof value !== "object") {
      return element("li", {}, element("p", {}, ...line));
    }
    const details = element("details", {}, element("summary", {}, ...line));
    details.addEventListener("toggle", () => {
      if (details.childElementCount > 1) return;
      details.append(specwright.tree(specwright.viewed.read(data)));
    });
    return element("li", {}, details);
  }

  return (format, place, arrived) => {
    const reader = specwright.eventReader(format);
    const decoder = new TextDecoder();
    const list = element("ol", {
      class: "arrived",
      tabindex: "0",
      "aria-label": words.exchangeEvents,
    });
    const said = element("p", { class: "said" });
    const title = element("p", { class: "label" }, words.exchangeText);
    const spoken = element("div", { class: "spoken", hidden: true }, title, said);
    const raw = element("code");
    const whole = element("pre", { tabindex: "0" }, raw);
    const summary = element("summary", {}, words.exchangeRaw);
    place.append(spoken, list, element("details", { class: "raw" }, summary, whole));

    function take(text, events) {
      raw.append(text);
      const isAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 40;
      for (const event of events) {
        const value = parsed(event.data);
        list.append(row({ ...event, value }, arrived()));
        if (list.childElementCount > most) list.firstChild.remove();
        const delta = specwright.deltaOf(value ?? null);
        if (delta) spoken.hidden = false;
        said.append(delta);
      }
      if (isAtEnd) list.scrollTop = list.scrollHeight;
    }
    return {
      push(bytes) {
        const text = decoder.decode(bytes, { stream: true });
        take(text, reader.push(text));
      },
      end() {
        const text = decoder.decode();
        take(text, [...reader.push(text), ...reader.end()]);
      },
    };
  };
})();
