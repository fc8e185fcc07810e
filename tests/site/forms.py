"""Pages with a form, for the tests of it: a site on disk, its scripts, and nothing to send with."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.config import Config
from generator.model.api import Api
from generator.targets.docs.target import render
from generator.targets.docs.try_data import scripts
from generator.targets.snippets.views import Writer

if TYPE_CHECKING:
    from playwright.sync_api import Page

RUN = "operations/assistants/create-thread-and-run.html"

BODY = """
    openapi: 3.1.0
    info: {title: x, version: "1"}
    paths:
      /x:
        post:
          operationId: make
          requestBody: {required: true, content: {application/json: {schema: SCHEMA}}}
          responses: {"200": {description: ok}}
    components: {schemas: TYPES}
"""
"""A document with one operation, and a body to be filled in."""

OPEN = """async () => {
  const { load, root } = specwright;
  const article = document.querySelector(".operation");
  const place = specwright.element("div", { class: "json-view" });
  await load(`${root}assets/try.js`);
  await load(article.dataset.script);
  const { data } = specwright;
  let view;
  const changed = () => view?.show();
  const form = specwright.form(article, data, { changed });
  const panel = document.getElementById("panel-try");
  panel.hidden = false;
  view = specwright.jsonView(panel.appendChild(place), data, form, { changed });
  window.form = form;
  window.data = data;
}"""
"""Makes the page of an operation a form, without what sends it: `form` and `data` are global."""


TOUCH = """async () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const holders = [".place .set", ".item", ".variant:not(.idle)"];
  const folded = holders.map((one) => `${one} > details.inside:not([open])`).join();
  const isFilled = (one) => {
    if (one.type === "file" || (one.type === "radio" && !one.checked)) return false;
    return one.closest("li, .whole").matches(".set, .item") && !one.closest(".idle, .nothing");
  };
  const wrong = [];
  let touched = 0;
  for (const [name, expected] of Object.entries(data.redraw.arguments)) {
    form.set(expected);
    for (let round = 0; round < 12; round += 1) {
      for (const fold of document.querySelectorAll(folded)) fold.open = true;
      await settle();
      await settle();
    }
    const controls = document.querySelectorAll(".place .control :is(input, textarea, select)");
    for (const one of [...controls].filter(isFilled)) {
      const isChoice = one.type === "radio" || one.localName === "select";
      one.dispatchEvent(new Event(isChoice ? "change" : "input", { bubbles: true }));
      touched += 1;
    }
    const [before, after] = [expected, form.arguments()].map((one) => JSON.stringify(one));
    if (before !== after) wrong.push([name, before, after]);
  }
  return [touched, wrong];
}"""
"""Fills the form with each example, opens all that is in it, and lets each control write what it
shows: how many there were, and where something else came of it."""


def written(api: Api, folder: Path) -> Path:
    """The site of a model as files."""
    for file in render(api, Config()):
        save(folder / file.path, file.content)
    return folder / "docs"


def save(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def pages_of(api: Api) -> Iterable[str]:
    """The pages of all operations, below the folder of the site."""
    return [path.removesuffix(".js") + ".html" for path, _ in scripts(Writer(api, None))]


def given(page: Page) -> Any:
    """The arguments that the form holds."""
    return json.loads(page.evaluate("JSON.stringify(form.arguments())"))


def row(page: Page, id_: str) -> Any:
    """A row of the page."""
    return page.locator(f'[id="{id_}"]')


def eventually(page: Page, condition: str) -> None:
    """Wait until something is so; the policy of the page lets no text be run in it."""
    for _ in range(100):
        if page.evaluate(condition):
            return
        page.wait_for_timeout(50)
    raise AssertionError(condition)


def problems(page: Page) -> list[str]:
    """What the form says is wrong."""
    found: list[str] = page.evaluate("form.problems().map((one) => one.message)")
    return found
