/*
 * The Response panel: sends a request, shows what comes back as it arrives, tells failures apart, and
 * remembers the exchanges of this page. No secret is remembered.
 *
 * specwright.exchange(container, data, {target, gateway}): {confirm(), send(arguments, options), stop()}
 * `target()` gives what `specwright.request` wants to know when something is sent.
 */
"use strict";

specwright.exchange = (container, data, { target, gateway }) => {
  const { announce, decoded, element, verdict, viewed, words } = specwright;
  const patience = 120_000; // milliseconds without a byte
  const kept = 20;
  const formats = {
    "text/event-stream": "sse",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "jsonl",
    "application/x-jsonlines": "jsonl",
    "application/json-seq": "json-seq",
  };
  const view = element("div", { class: "exchange", tabindex: "-1" });
  const past = element("ol", { class: "past", reversed: true });
  const history = element("details", { class: "history", hidden: true }, element("summary"), past);
  let running;

  container.append(view, history);
  view.append(element("p", { class: "soft" }, words.exchangeNothing));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && running && !document.querySelector("dialog[open]")) stop();
  });

  const stop = () => running?.abort("stopped");
  const seconds = (from, to = performance.now()) => {
    const spent = to - from;
    return spent < 1000 ? `${Math.round(spent)} ms` : `${(spent / 1000).toFixed(2)} s`;
  };

  /** Ask before something is removed for good; a mock has nothing that could be. */
  function confirm() {
    if (data.method !== "DELETE" || target().mode === "mock") return Promise.resolve(true);
    return new Promise((resolve) => {
      const close = (answer) => () => {
        dialog.close();
        dialog.remove();
        resolve(answer);
      };
      const button = (text, answer, kind) =>
        element("button", { type: "button", class: kind, click: close(answer) }, text);
      const dialog = element(
        "dialog",
        { class: "ask", "aria-labelledby": "ask-title", cancel: close(false) },
        element("h2", { id: "ask-title" }, words.exchangeSure),
        element("p", {}, element("code", {}, `${data.method} ${data.path}`)),
        element("p", {}, words.exchangeForGood),
        element(
          "div",
          { class: "line" },
          button(words.exchangeKeep, false),
          button(words.exchangeDelete, true, "danger"),
        ),
      );
      document.body.append(dialog);
      dialog.showModal();
      dialog.querySelector("button").focus();
    });
  }

  // One exchange

  /** The parts of the panel that an exchange fills. */
  function stage({ method, url, mode }) {
    const parts = Object.fromEntries(
      ["line", "numbers", "told", "head", "check", "body"].map((name) => [
        name,
        element("div", { class: name }),
      ]),
    );
    const quit = element(
      "button",
      { type: "button", class: "stop", click: stop },
      words.exchangeStop,
    );
    const { pathname, search } = new URL(url);
    const path = pathname + (search && "?…");
    const where = element("p", { class: "where" }, element("b", {}, method), ` ${path}`);
    where.append(element("span", { class: "mode" }, words.exchangeModes[mode]));
    parts.line.append(element("span", { class: "status" }, words.exchangeWaiting), quit);
    const nodes = [where, ...Object.values(parts)];
    view.replaceChildren(...nodes);
    return { ...parts, nodes, quit, called: `${method} ${path}` };
  }

  async function send(given, { files, content } = {}) {
    running?.abort("stopped");
    const to = target();
    const sent = structuredClone(given);
    let request;
    try {
      request = specwright.request(data, given, { ...to, files, content });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      view.replaceChildren(element("p", { class: "told bad", role: "alert" }, error.message));
      announce(error.message);
      return;
    }
    const control = (running = new AbortController());
    const scene = stage({ method: data.method, url: request.url, mode: to.mode });
    const at = new Date().toLocaleTimeString();
    const run = { at, began: performance.now(), size: 0, events: 0, to, status: 0, control };
    announce(words.exchangeWaiting);
    try {
      await exchange(request, scene, run);
    } catch (error) {
      await failed(error, scene, run);
    } finally {
      clearTimeout(run.timer);
      if (document.activeElement === scene.quit) view.focus();
      scene.quit.remove();
      if (running === control) running = undefined;
      delete run.to; // it holds secrets
      remember({ given: sent, files: new Map(files), content, run, scene });
    }
  }

  function wait(run) {
    clearTimeout(run.timer);
    run.timer = setTimeout(() => run.control.abort("patience"), patience);
  }

  async function exchange({ method, url, headers, body }, scene, run) {
    wait(run);
    const answer = await fetch(url, {
      method,
      headers,
      body,
      signal: run.control.signal,
      cache: "no-store",
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    run.status = answer.status;
    run.first = performance.now();
    status(answer, scene);
    numbers(scene, run);
    head(answer, scene, run.to.mode);
    if (answer.status >= 400) {
      const after = answer.headers.get("retry-after");
      const advice = words.exchangeAdvice(answer.status, { after, mode: run.to.mode });
      scene.told.append(verdict.paragraph("bad", advice));
    }
    const type = answer.headers.get("content-type") ?? "";
    const format = formats[viewed.essence(type)];
    const chunks = [];
    const arrived = () => {
      run.events += 1;
      return seconds(run.began);
    };
    const stream = format && answer.body && specwright.arrivals(format, scene.body, arrived);
    try {
      for await (const chunk of read(answer, run)) {
        if (stream) stream.push(chunk);
        else chunks.push(chunk);
        numbers(scene, run);
      }
    } finally {
      stream?.end();
      if (!stream) await whole(new Blob(chunks), type, answer, scene);
    }
    run.ended = performance.now();
    numbers(scene, run);
    announce(words.exchangeDone(answer.status, seconds(run.began), run.events));
  }

  /** A body that is shown when it is there. */
  async function whole(blob, type, answer, scene) {
    const { elements, value } = await viewed(blob, type, nameOf(answer));
    scene.body.replaceChildren(...elements);
    if (value === undefined) return;
    const refusal = value && verdict.refusal(value);
    if (refusal) scene.told.append(refusal);
    else scene.check.append(...verdict.check(data, { status: answer.status, type, value }));
  }

  async function* read(answer, run) {
    const reader = answer.body?.getReader();
    for (;;) {
      wait(run);
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return;
      run.size += value.length;
      yield value;
    }
  }

  function status({ status: code, statusText }, scene) {
    const kind = code < 300 ? "good" : code < 400 ? "" : "bad";
    const text = [code, statusText || words.exchangePhrases[code]].filter(Boolean).join(" ");
    scene.line.firstChild.replaceWith(element("span", { class: `status ${kind}` }, text));
  }

  function numbers(scene, run) {
    const facts = [
      run.first && [words.exchangeFirst, seconds(run.began, run.first)],
      run.ended && [words.exchangeWhole, seconds(run.began, run.ended)],
      [words.exchangeSize, viewed.size(run.size)],
      run.events && [words.exchangeEvents, String(run.events)],
    ].filter(Boolean);
    const pair = ([name, value]) =>
      element("div", {}, element("dt", {}, name), element("dd", {}, value));
    scene.numbers.replaceChildren(element("dl", {}, ...facts.map(pair)));
  }

  function head(answer, scene, mode) {
    const rows = [...answer.headers].flatMap(([name, value]) => [
      element("dt", {}, name),
      element("dd", {}, value),
    ]);
    const title = element("summary", {}, words.exchangeHeaders([...answer.headers].length, mode));
    scene.head.append(element("details", {}, title, element("dl", { class: "headers" }, ...rows)));
  }

  function nameOf(answer) {
    const disposition = answer.headers.get("content-disposition") ?? "";
    const [, long, short] =
      /filename\*=UTF-8''([^;]+)|filename="?([^";]+)/i.exec(disposition) ?? [];
    const name = long ? decoded(long) : short;
    return (
      (name ?? new URL(answer.url).pathname.split("/").at(-1)).replace(/[/\\]/g, "_") || "download"
    );
  }

  async function failed(error, scene, run) {
    const { reason } = run.control.signal;
    const isStopped = reason === "stopped";
    if (!reason && !(error instanceof TypeError)) throw error;
    const text = isStopped
      ? words.exchangeStopped(run.events)
      : reason === "patience"
        ? words.exchangePatience
        : await verdict.reason({ ...run.to, ...run }, gateway);
    run.failed = isStopped ? words.exchangeStoppedShort : words.exchangeFailedShort;
    if (!run.status) {
      scene.line.firstChild.replaceWith(element("span", { class: "status bad" }, run.failed));
    }
    scene.told.append(verdict.paragraph(isStopped ? "soft" : "bad", text));
    run.ended = performance.now();
    numbers(scene, run);
    announce(text);
  }

  // History

  function remember({ given, files, content, run, scene }) {
    const { nodes, called } = scene;
    const outcome = [run.status, run.failed].filter(Boolean).join(" ");
    const title = [run.at, outcome, seconds(run.began, run.ended), called].join(" · ");
    const showAgain = () => view.replaceChildren(...nodes);
    const sendAgain = async () => (await confirm()) && send(given, { files, content });
    const item = element(
      "li",
      {},
      element("button", { type: "button", click: showAgain, title }, title),
      element("button", { type: "button", class: "again", click: sendAgain }, words.exchangeAgain),
    );
    past.prepend(item);
    while (past.childElementCount > kept) past.lastChild.remove();
    history.hidden = false;
    history.querySelector("summary").textContent = words.exchangeHistory(past.childElementCount);
  }

  return { confirm, send, stop };
};
