/*
 * The script of every page: theme, copy, colours in code, the remembered language; it fetches Try it
 * and the search when they are asked for. A page is complete without it.
 */
"use strict";

const specwright = (() => {
  const page = document.documentElement;
  const root = page.dataset.root;
  const stored = {
    read(key) {
      try {
        return localStorage.getItem(`specwright.${key}`);
      } catch {
        return null; // storage is switched off
      }
    },
    write(key, value) {
      try {
        localStorage.setItem(`specwright.${key}`, value);
      } catch {
        // a choice that is not remembered is no fault
      }
    },
  };
  const theme = stored.read("theme");
  if (theme) page.dataset.theme = theme;
  page.classList.add("scripted", "drawing");

  /** An element: its attributes (functions are listeners), and what stands in it. */
  function element(name, attributes = {}, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === "function") made.addEventListener(key, value);
      else if (value !== undefined && value !== false)
        made.setAttribute(key, value === true ? "" : value);
    }
    made.append(...children);
    return made;
  }

  const loads = new Map();

  /** Load a script of the site, once; a promise. */
  function load(path) {
    if (!loads.has(path)) {
      loads.set(
        path,
        new Promise((resolve, reject) => {
          const script = element("script", { src: path, load: resolve, error: reject });
          document.head.append(script);
        }),
      );
    }
    return loads.get(path);
  }

  // Colours in code: ranges of text, no elements.

  const keywords =
    "and|as|async|await|break|class|const|continue|def|del|elif|else|except|export|false|finally|" +
    "for|from|function|if|import|in|is|lambda|let|new|None|nonlocal|not|null|of|or|pass|raise|" +
    "return|True|False|true|try|type|typeof|undefined|var|while|with|yield|curl";
  const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`/.source;
  const tokens = {
    default: new RegExp(
      `(?<string>[bfr]{0,2}(?:${strings}))|(?<comment>(?<![:\\w$"'])(?:#|//)(?!/).*)|` +
        `(?<keyword>\\b(?:${keywords})\\b(?!\\s*[=:(.](?!=)))|(?<number>(?<![\\w.])-?\\d[\\d_.]*(?:e[+-]?\\d+)?\\b)|` +
        `(?<name>[A-Za-z_$][\\w$]*(?=\\())`,
      "gi",
    ),
    curl: /(?<string>(?:'[^']*'|\\'|"(?:[^"\\]|\\.)*")+)|(?<comment>(?<=^|\s)#.*)|(?<keyword>\bcurl\b)|(?<name>(?<=\s)--?[A-Za-z][\w-]*)/g,
    json: /(?<name>"(?:[^"\\]|\\.)*"(?=\s*:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.]*(?:[eE][+-]?\d+)?)|(?<keyword>\b(?:true|false|null)\b)/g,
    http: /(?<keyword>^[A-Z]+(?= )|HTTP\/1\.1)|(?<name>^[\w-]+(?=:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>(?<=[:,\s[])-?\d[\d.]*\b)/gm,
  };
  const kinds = ["string", "keyword", "number", "comment", "name"];
  const colours =
    globalThis.Highlight && CSS.highlights
      ? Object.fromEntries(kinds.map((kind) => [kind, new Highlight()]))
      : undefined;
  if (colours) for (const kind of kinds) CSS.highlights.set(`code-${kind}`, colours[kind]);
  const coloured = new WeakMap();

  /** Colour a block of code anew. */
  function colour(block) {
    const text = block.querySelector("code")?.firstChild;
    if (!colours || !text) return;
    for (const [kind, range] of coloured.get(block) ?? []) colours[kind].delete(range);
    const found = [];
    for (const match of text.data.matchAll(tokens[block.dataset.language] ?? tokens.default)) {
      const kind = kinds.find((one) => match.groups[one] !== undefined);
      const range = new StaticRange({
        startContainer: text,
        startOffset: match.index,
        endContainer: text,
        endOffset: match.index + match[0].length,
      });
      colours[kind].add(range);
      found.push([kind, range]);
    }
    coloured.set(block, found);
  }

  // Copying: announced, and shown on the button.

  let announcer;

  /** Say something to who does not see it. */
  function announce(text) {
    announcer.textContent = "";
    setTimeout(() => (announcer.textContent = text), 50);
  }

  /** A button that copies a text; `what` tells it from the others to who does not see its place. */
  function copyButton(text, what) {
    const { words } = specwright;
    const button = element("button", { type: "button", class: "copy" });
    const show = (word) => {
      button.textContent = word;
      button.setAttribute("aria-label", `${word}: ${what}`);
    };
    button.addEventListener("click", async () => {
      let said = words.copied;
      try {
        await navigator.clipboard.writeText(text());
      } catch {
        said = words.copyFailed; // there is no clipboard, or it is not allowed
      }
      show(said);
      announce(said);
      setTimeout(show, 1500, words.copy);
    });
    show(words.copy);
    return button;
  }

  /** What a block of code is called: by its own title, or by what stands before it. */
  function titleOf(block) {
    const own = block.closest(".snippet, details")?.querySelector("h3, summary");
    return (own ?? block.closest("dd, .copied")?.previousElementSibling)?.textContent ?? "";
  }

  function dress(block) {
    colour(block);
    const holder = element("div", { class: "copied" });
    block.replaceWith(holder);
    holder.append(
      block,
      copyButton(() => block.querySelector("code").textContent, titleOf(holder)),
    );
  }

  // The page

  /** First what stands in the window is drawn; then, in a task of its own, what is below. */
  function drawRest() {
    const draw = () => page.classList.remove("drawing");
    if (location.hash) draw();
    else requestAnimationFrame(() => setTimeout(draw));
  }

  /** A text without its percent signs, or as it is where it only looks as if it had been encoded. */
  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  function openTarget() {
    const id = decoded(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    for (let each = target.parentElement; each; each = each.parentElement) {
      if (each.localName === "details") each.open = true;
    }
    target.scrollIntoView();
  }

  /** Show the item of this page in the middle of the tree, and let the page stay where it is. */
  function centre(item) {
    const tree = item?.closest(".tree");
    if (!tree) return;
    const [inner, outer] = [item, tree].map((one) => one.getBoundingClientRect());
    tree.scrollTop += inner.top - outer.top - (outer.height - inner.height) / 2;
  }

  function rememberChoices() {
    for (const name of ["language", "case"]) {
      const chosen = stored.read(name);
      const radio =
        chosen && document.querySelector(`input[name="${name}"][value="${CSS.escape(chosen)}"]`);
      if (radio) radio.checked = true;
    }
    document.addEventListener("change", ({ target }) => {
      if (["language", "case"].includes(target.name)) stored.write(target.name, target.value);
    });
  }

  function themeButton() {
    const isDark = () =>
      (page.dataset.theme ??
        (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
    const button = element("button", {
      type: "button",
      class: "theme",
      "aria-label": specwright.words.themeDark,
    });
    const show = () => button.setAttribute("aria-pressed", String(isDark()));
    button.addEventListener("click", () => {
      page.dataset.theme = isDark() ? "light" : "dark";
      stored.write("theme", page.dataset.theme);
      show();
    });
    show();
    return button;
  }

  /** Search is loaded when its link is first reached; `/` and Ctrl-K are other ways to it. */
  function equipSearch(link) {
    const fetched = () => load(`${root}assets/search.js`);
    const open = (event) => {
      event.preventDefault();
      fetched().then(
        () => specwright.search(),
        () => location.assign(link.href),
      );
    };
    link.setAttribute("aria-haspopup", "dialog");
    link.addEventListener("focus", () => fetched().catch(() => {}));
    link.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
    });
    addEventListener("keydown", (event) => {
      const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
      const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.altKey;
      const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey);
      if (isSlash || isK) open(event);
    });
  }

  // The panel of an operation: Code, and what is loaded when it is asked for.

  /** Tabs over the views of the panel (ARIA Authoring Practices, tabs). */
  function tabs(panel, names) {
    const views = names.map(([id]) => document.getElementById(`panel-${id}`));
    const list = element("div", {
      class: "tabs",
      role: "tablist",
      "aria-label": specwright.words.panel,
    });
    const buttons = names.map(([id, title], at) => {
      const view = views[at];
      view.setAttribute("role", "tabpanel");
      view.setAttribute("aria-labelledby", `tab-${id}`);
      const button = element(
        "button",
        {
          type: "button",
          role: "tab",
          id: `tab-${id}`,
          "aria-controls": view.id,
          click: () => press(id),
        },
        title,
      );
      list.append(button);
      return button;
    });
    list.addEventListener("keydown", (event) => {
      const at = buttons.indexOf(document.activeElement);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      const button = buttons.at(to % buttons.length);
      button.focus();
      button.click();
    });
    panel.prepend(list);

    /** Where the panel is a sheet over the page, a second press on a tab folds it away. */
    function press(id) {
      const isShown =
        panel.classList.contains("opened") && !document.getElementById(`panel-${id}`).hidden;
      if (isShown && matchMedia("(max-width: 1199px)").matches) panel.classList.remove("opened");
      else show(id);
    }

    function show(id) {
      names.forEach(([each], at) => {
        views[at].hidden = each !== id;
        buttons[at].setAttribute("aria-selected", String(each === id));
        buttons[at].tabIndex = each === id ? 0 : -1;
      });
      panel.classList.add("opened");
      panel.dispatchEvent(new CustomEvent("show", { detail: id }));
    }
    show("code");
    panel.classList.remove("opened");
    return show;
  }

  function equip(article) {
    const panel = article.querySelector(".panel");
    panel.append(
      element("section", { class: "view", id: "panel-try" }),
      element("section", { class: "view", id: "panel-response" }),
    );
    const { words } = specwright;
    panel.setAttribute("aria-label", words.panel);
    const show = tabs(panel, [
      ["code", words.panelCode],
      ["try", words.panelTry],
      ["response", words.panelResponse],
    ]);
    let started;
    const start = () => {
      started ??= load(`${root}assets/served.js`)
        .then(() => load(`${root}assets/try.js`))
        .then(() => load(article.dataset.script))
        .then(() => specwright.start(article, panel, show))
        .catch(() => announce(words.panelLost));
      return started;
    };
    panel.addEventListener("show", ({ detail }) => {
      if (detail !== "code") start();
    });
    if (location.hash.startsWith("#try=")) show("try");
  }

  document.addEventListener("DOMContentLoaded", () => {
    announcer = element("p", { class: "announcer", role: "status" });
    document.body.append(announcer);
    document.querySelector(".bar")?.append(themeButton());
    if (matchMedia("(max-width: 899px)").matches)
      document.querySelector(".menu")?.removeAttribute("open");
    rememberChoices();
    const find = document.querySelector(".find");
    if (find) equipSearch(find);
    for (const block of document.querySelectorAll("pre")) dress(block);
    const operation = document.querySelector(".operation");
    if (operation) equip(operation);
    drawRest();
    openTarget();
    addEventListener("hashchange", openTarget);
    centre(document.querySelector(".tree [aria-current]"));
  });

  return { announce, colour, copyButton, decoded, element, load, root, stored };
})();
