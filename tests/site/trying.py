"""An operation's page with Try it open: what is filled in, what is sent, what is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page, Route

# Keep hold of the form, so that a test can fill it in at one stroke.
_HELD = """
{
  const make = specwright.form;
  specwright.form = (...all) => (specwright.held = make(...all));
}
"""


class Trial:
    """Try it on the page of an operation, `assistants/create-run`."""

    def __init__(self, page: Page, origin: str, operation: str) -> None:
        self.page = page
        page.route("**/assets/try.js", self._held)
        page.goto(f"{origin}/operations/{operation}.html")
        page.click("#tab-try")
        page.wait_for_selector(".panel.live")

    def _held(self, route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text() + _HELD)

    def ready(self) -> Trial:
        """Wait until the server has said what it is."""
        self.page.wait_for_selector('.gateway .state[data-state="ready"]')
        return self

    def fill(self, **arguments: Any) -> Trial:
        """Fill in the form: arguments by their place."""
        self.page.evaluate("(given) => specwright.held.set(given)", arguments)
        return self

    def send(self) -> Trial:
        self.page.click(".sending button.send")
        return self

    def finished(self) -> Trial:
        """Wait until the exchange has ended."""
        self.page.wait_for_selector(".exchange .numbers dt:text-is('Total')")
        return self

    @property
    def status(self) -> str:
        return self.find(".status").inner_text()

    @property
    def told(self) -> str:
        return self.find(".told").inner_text()

    def find(self, selector: str) -> Locator:
        """Something in the Response panel."""
        return self.page.locator(f".exchange {selector}")
