"""Pages of a list that turn by themselves, sync and async."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decode import decode
from .errors import request_id_of
from .paging import Place

if TYPE_CHECKING:
    import httpx2

    from .engine import AsyncEngine, Engine
    from .operation import Operation
    from .reply import Reply
    from .request import Call

Item = TypeVar("Item")
Body = TypeVar("Body")


class _PageCore(Generic[Item, Body]):
    """What both pages know of their answer."""

    def __init__(self, reply: Reply, seen: frozenset[str] = frozenset()) -> None:
        body: Any = decode(reply.operation, reply.response, reply.strict)
        self._place = Place(reply, body, seen)
        self._operation = reply.operation
        self.response: httpx2.Response = reply.response
        self.body: Body = body
        """The whole answer. Its members can also be read from the page itself."""
        self.items: list[Item] = self._place.items
        """The items of this page only."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name == "body":
            raise AttributeError(name)
        return getattr(self.body, name)

    def __len__(self) -> int:
        return len(self.items)

    def __bool__(self) -> bool:
        return True

    @property
    def request_id(self) -> str | None:
        """What the server calls this exchange."""
        return request_id_of(self.response)

    @property
    def next_params(self) -> dict[str, Any] | None:
        """The arguments that ask for the next page, to go on from here later; None
        at the end, or when pages follow one another by URL."""
        return self._place.next_params()

    def has_next_page(self) -> bool:
        """Whether there is a page to turn to, as far as this one tells."""
        return self._place.next_call() is not None

    def __repr__(self) -> str:
        more = "more follow" if self.has_next_page() else "the last"
        return f"<{type(self).__name__} of {len(self.items)} items, {more}>"


class Page(_PageCore[Item, Body]):
    """One page. Iterating gives its items, and then those of the pages after it."""

    def __init__(
        self, engine: Engine, reply: Reply, seen: frozenset[str] = frozenset()
    ) -> None:
        super().__init__(reply, seen)
        self._engine = engine

    def next_page(self) -> Page[Item, Body] | None:
        """Ask for the next page; None when this is the last."""
        turn = self._place.next_call()
        if turn is None:
            return None
        call, seen = turn
        page = Page[Item, Body](
            self._engine, self._engine.send(self._operation, call), seen
        )
        return None if page._place.repeats(self._place) else page

    def iter_pages(self) -> Iterator[Page[Item, Body]]:
        """This page and those after it."""
        page: Page[Item, Body] | None = self
        while page is not None:
            yield page
            page = page.next_page()

    def __iter__(self) -> Iterator[Item]:
        for page in self.iter_pages():
            yield from page.items


class AsyncPage(_PageCore[Item, Body]):
    """One page. Iterating gives its items, and then those of the pages after it."""

    def __init__(
        self, engine: AsyncEngine, reply: Reply, seen: frozenset[str] = frozenset()
    ) -> None:
        super().__init__(reply, seen)
        self._engine = engine

    async def next_page(self) -> AsyncPage[Item, Body] | None:
        """Ask for the next page; None when this is the last."""
        turn = self._place.next_call()
        if turn is None:
            return None
        call, seen = turn
        reply = await self._engine.send(self._operation, call)
        page = AsyncPage[Item, Body](self._engine, reply, seen)
        return None if page._place.repeats(self._place) else page

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """This page and those after it."""
        page: AsyncPage[Item, Body] | None = self
        while page is not None:
            yield page
            page = await page.next_page()

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.iter_pages():
            for item in page.items:
                yield item


class AsyncPaginator(Generic[Item, Body]):
    """A list yet to be asked for: `await` it for a page, `async for` its items."""

    def __init__(
        self, engine: AsyncEngine, operation: Operation[Any], call: Call
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call

    async def _first(self) -> AsyncPage[Item, Body]:
        reply = await self._engine.send(self._operation, self._call)
        return AsyncPage(self._engine, reply)

    def __await__(self) -> Generator[Any, Any, AsyncPage[Item, Body]]:
        return self._first().__await__()

    async def iter_pages(self) -> AsyncIterator[AsyncPage[Item, Body]]:
        """The pages, from the first."""
        async for page in (await self._first()).iter_pages():
            yield page

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for item in await self._first():
            yield item
