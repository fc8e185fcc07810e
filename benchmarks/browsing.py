"""Pages in Chromium, each in a profile of its own: when something is painted, and what it costs."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

PATIENCE = 60.0
CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
_SLOW_CPU = {"rate": 4}
_SLOW_NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
# After the animation frame in which the element stands in the window, a message comes when that
# frame has been drawn.
_WATCH = """
{
  const seen = (window.watched = { longest: 0 });
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
  });
  observer.observe({ type: "longtask", buffered: true });
  seen.shown = new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE, "not seen in time");
    const look = () => {
      const place = document.querySelector(SELECTOR)?.getBoundingClientRect();
      if (place?.height > 0 && place.top < innerHeight && place.bottom > 0) drawn();
      else requestAnimationFrame(look);
    };
    const drawn = () => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}
"""
_FIRST = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
_ELEMENTS = "document.getElementsByTagName('*').length"


@dataclass(frozen=True, slots=True)
class Visit:
    """One page, opened with an empty cache: seconds until its first paint and until what was looked
    for was painted, seconds of its longest task, bytes on the wire by kind of file, elements, and
    megabytes of script data once it has settled."""

    first: float
    shown: float
    longest: float
    wire: dict[str, int]
    elements: int
    heap: float

    @property
    def transferred(self) -> int:
        """Bytes on the wire, headers and all."""
        return sum(self.wire.values())


@contextmanager
def chromium() -> Iterator[Browser]:
    """Chromium without a window. Raises OSError with the reason when it cannot be had."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        raise OSError("playwright is not installed") from None
    if not Path(CHROMIUM).exists():
        raise OSError("Chromium is not installed")
    with sync_playwright() as running:
        found = running.chromium.launch(executable_path=CHROMIUM, headless=True, args=FLAGS)
        with closing(found) as browser:
            yield browser


@contextmanager
def new_page(browser: Browser) -> Iterator[tuple[Page, CDPSession]]:
    """An empty page of a new profile, and what it can be asked by.

    Raises OSError when something that is waited for does not come in time.
    """
    from playwright.sync_api import Error

    context = browser.new_context(viewport={"width": 1440, "height": 900})
    try:
        page = context.new_page()
        page.set_default_timeout(PATIENCE * 1000)
        yield page, context.new_cdp_session(page)
    except Error as error:
        raise OSError(error.message.splitlines()[0]) from None
    finally:
        context.close()


def visit(browser: Browser, url: str, selector: str, *, slow: bool = False) -> Visit:
    """Open a page until an element stands in the window and the network is quiet.

    `slow` is a quarter of the processor, 1.6 Mbit/s and 150 ms. Raises OSError when the element
    does not come in time.
    """
    with new_page(browser) as (page, session):
        wire = _listened(session)
        if slow:
            session.send("Emulation.setCPUThrottlingRate", _SLOW_CPU)
            session.send("Network.emulateNetworkConditions", _SLOW_NETWORK)
        script = _WATCH.replace("SELECTOR", json.dumps(selector))
        page.add_init_script(script.replace("PATIENCE", str(PATIENCE * 1000)))
        page.goto(url, wait_until="commit")
        drawn = ask(session, "watched.shown")
        page.wait_for_load_state("networkidle")
        first = ask(session, _FIRST)
        return Visit(
            first=first / 1000,
            shown=max(first, drawn) / 1000,  # what is drawn reaches the screen a little later
            longest=ask(session, "watched.longest") / 1000,
            wire=dict(wire),
            elements=ask(session, _ELEMENTS),
            heap=heap(session),
        )


def ask(session: CDPSession, expression: str) -> Any:
    """The value of an expression of a page, awaited. Raises OSError when it throws.

    This way is open where the policy of a page forbids `eval`.
    """
    options = {"expression": expression, "awaitPromise": True, "returnByValue": True}
    answer = session.send("Runtime.evaluate", options)
    if "exceptionDetails" in answer:
        thrown = answer["exceptionDetails"].get("exception", {})
        raise OSError(str(thrown.get("value") or thrown.get("description")))
    return answer["result"].get("value")


def elements(session: CDPSession) -> int:
    """How many elements a page has now."""
    return int(ask(session, _ELEMENTS))


def heap(session: CDPSession) -> float:
    """Megabytes that the script of a page holds, its garbage aside."""
    session.send("HeapProfiler.collectGarbage")
    return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 1e6


def _listened(session: CDPSession) -> dict[str, int]:
    """Bytes by kind of file (`Document`, `Script`, `Stylesheet`, …), as they come."""
    kinds: dict[str, str] = {}
    wire: dict[str, int] = {}

    def answered(event: dict[str, Any]) -> None:
        kinds[event["requestId"]] = event["type"]

    def finished(event: dict[str, Any]) -> None:
        kind = kinds.get(event["requestId"], "Other")
        wire[kind] = wire.get(kind, 0) + int(event["encodedDataLength"])

    session.on("Network.responseReceived", answered)
    session.on("Network.loadingFinished", finished)
    session.send("Network.enable")
    return wire
