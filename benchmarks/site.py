"""The rows about the documentation site: building it, a first page in Chromium, and the same page
drawn by Redoc, Swagger UI and Scalar.

Built first: a process starts with the memory of its parent, and what serves the site is large.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks import browsing, documents, viewers
from benchmarks.browsing import Visit
from benchmarks.generation import cold_runs, name, peak, wall
from benchmarks.table import Row

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_OPERATION = "operations/assistants/create-thread-and-run.html"
_FIELD = '[id="request.assistant_id"]'
_SLOW = "CPU / 4, 1.6 Mbit/s, 150 ms"
_PRINT = "print.html"

# A key is pressed at the beginning of a frame; what counts is the time until the frame is drawn in
# which the code has changed.
_KEYSTROKES = """
(async () => {
  const control = document.querySelector('[id="request.assistant_id"] .control input');
  const code = document.getElementById("panel-code");
  const frame = () => new Promise(requestAnimationFrame);
  const drawn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
  const taken = [];
  for (let count = 0; count < 20; count += 1) {
    await frame();
    const before = code.textContent;
    const began = performance.now();
    control.value += "x";
    control.dispatchEvent(new Event("input", { bubbles: true }));
    for (let tries = 0; code.textContent === before; tries += 1) {
      if (tries > 60) throw new Error("the code does not change");
      await frame();
    }
    await drawn();
    taken.push(performance.now() - began);
  }
  return taken;
})()
"""


def measure(runs: int) -> Iterator[Row]:
    """The rows, each as soon as it is known; what is slow is measured three times at most."""
    path = documents.PUBLISHED / "openai.yaml"
    if not path.is_file():
        yield Row("the published document", skipped=f"{documents.ABSENT}: ours instead")
        path = documents.OURS
    with TemporaryDirectory() as place:
        yield from _built(path, min(runs, 3), Path(place))
    try:
        with browsing.chromium() as browser:
            yield from _ours(browser, path, runs)
            for viewer in viewers.VIEWERS:
                yield from _theirs(browser, viewer, path, min(runs, 3))
    except OSError as error:
        yield Row("pages in a browser", skipped=str(error))


def _built(path: Path, runs: int, place: Path) -> Iterator[Row]:
    what = "documentation site, cold"
    done = cold_runs(path, runs, place, "--only", "docs")
    yield wall(what, path, done, 5)
    yield peak(f"{what}: peak memory", path, done, 300)
    files = [each for each in (place / "out1" / "docs").rglob("*") if each.is_file()]
    pages = [each for each in files if each.suffix == ".html" and each.name != _PRINT]
    largest = max(pages, key=_size)
    note = largest.relative_to(place / "out1" / "docs").as_posix()
    yield Row("largest page", name(path), (_size(largest) / 1e3,), "KB", 200, note=note)
    note = f"{len(files):,} files"
    total = sum(map(_size, files)) / 1e6
    yield Row("size of the site", name(path), (total,), "MB", 15, note=note)
    (index,) = [each for each in files if each.name == "search-index.js"]
    packed = len(gzip.compress(index.read_bytes(), 6)) / 1e3
    yield Row("search index, zipped", name(path), (packed,), "KB", 120)


def _size(path: Path) -> int:
    return path.stat().st_size


def _ours(browser: Browser, path: Path, runs: int) -> Iterator[Row]:
    from generator import ports
    from generator.pipeline import load
    from generator.serve import application

    loaded = load(str(path))
    with ports.background(application(loaded.api, loaded.config)) as origin:
        url = f"{origin}/{_OPERATION}"
        try:
            yield from _visits(browser, url, path, runs)
            yield from _tried(browser, url, path)
        except OSError as error:
            yield Row("pages in a browser", name(path), failed=str(error))


def _visits(browser: Browser, url: str, path: Path, runs: int) -> Iterator[Row]:
    """A page zipped on loopback, once before that counts for nothing; then as on a phone."""
    quick = [browsing.visit(browser, url, _FIELD) for _ in range(runs + 1)][1:]
    slow = [browsing.visit(browser, url, _FIELD, slow=True) for _ in range(min(runs, 3))]
    yield _shown("deep link, loopback", name(path), quick, 0.35)
    yield _shown(f"deep link, {_SLOW}", name(path), slow, 1.5)
    longest = tuple(each.longest for each in slow)
    yield Row("deep link, slow: longest task", name(path), longest, "s", 0.1, note="0: below 0.05")
    yield _transferred(name(path), quick[0], 35)
    for what, kind, bar in (("script", "Script", 15), ("style", "Stylesheet", 8)):
        size = quick[0].wire.get(kind, 0) / 1e3
        yield Row(f"first page: {what}", name(path), (size,), "KB", bar)
    yield Row("first page: elements", name(path), (quick[0].elements,), "", 1500)
    yield _heap(name(path), quick, 3)


def _tried(browser: Browser, url: str, path: Path) -> Iterator[Row]:
    """Try it: what it adds to the page, and how soon its code follows the form."""
    with browsing.new_page(browser) as (page, session):
        page.goto(url)
        page.click("#tab-try")
        page.wait_for_selector(".panel.live")
        page.wait_for_load_state("networkidle")
        count, heap = browsing.elements(session), browsing.heap(session)
        yield Row("Try it open: elements", name(path), (count,), "", 2500)
        yield Row("Try it open: script heap", name(path), (heap,), "MB")
        page.click("#tab-code")
        taken = tuple(browsing.ask(session, _KEYSTROKES))
        note = f"worst {max(taken):.1f}"
        yield Row("keystroke to snippet", name(path), taken, "ms", 16, note=note)


def _theirs(browser: Browser, viewer: viewers.Viewer, path: Path, runs: int) -> Iterator[Row]:
    """The same operation in another tool: on a slow line once, for it takes its time."""
    title = viewer.title
    try:
        with viewers.served(viewer, path) as url:
            quick = [browsing.visit(browser, url, viewer.selector) for _ in range(runs)]
            yield _shown("deep link, loopback", title, quick)
            yield _transferred(title, quick[0])
            yield Row("first page: elements", title, (quick[0].elements,))
            yield _heap(title, quick)
            slow = [browsing.visit(browser, url, viewer.selector, slow=True)]
            yield _shown(f"deep link, {_SLOW}", title, slow)
    except OSError as error:
        yield Row("deep link", title, skipped=str(error))


def _shown(what: str, document: str, visits: list[Visit], bar: float | None = None) -> Row:
    """Until the body of the operation is painted."""
    note = f"first paint {min(each.first for each in visits):.2f}"
    return Row(what, document, tuple(each.shown for each in visits), "s", bar, note=note)


def _transferred(document: str, visit: Visit, bar: float | None = None) -> Row:
    return Row("first page: transferred", document, (visit.transferred / 1e3,), "KB", bar)


def _heap(document: str, visits: list[Visit], bar: float | None = None) -> Row:
    samples = tuple(each.heap for each in visits)
    return Row("first page: script heap", document, samples, "MB", bar)
