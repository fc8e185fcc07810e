"""Which request asks for the next page: the logic, without sending anything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urljoin

from .errors import PaginationError, request_of
from .request import Call, origin
from .scalars import object_members

if TYPE_CHECKING:
    import httpx2

    from .reply import Reply


class Place:
    """Where a page stands among the others."""

    __slots__ = (
        "_call",
        "_pagination",
        "_response",
        "_strict",
        "body",
        "items",
        "seen",
    )

    def __init__(self, reply: Reply, body: Any, seen: frozenset[str]) -> None:
        pagination = reply.operation.pagination
        if pagination is None:
            raise TypeError(f"{reply.operation!r} has no pagination")
        self._pagination = pagination
        self._call = reply.call
        self._response: httpx2.Response = reply.response
        self.body = body
        items = member(body, pagination.items)
        self.items: list[Any] = (
            list(cast("Sequence[Any]", items))
            if isinstance(items, (list, tuple))
            else []
        )
        self.seen = seen

    def next_call(self) -> tuple[Call, frozenset[str]] | None:
        """The call for the next page, and the cursors seen so far; None at the end.

        A cursor or URL that was seen before ends the list.
        Raises `PaginationError` when the next URL leads to another host.
        """
        if self._pagination.kind in ("next_url", "link"):
            url = self._next_url()
            if url is None or url in self.seen:
                return None
            call = Call(
                headers=self._call.headers,
                cookies=self._call.cookies,
                body=self._call.body,
                options=self._call.options,
            )
            call.url = url
            return call, self.seen | {url}
        params = self.next_params()
        if params is None:
            return None
        cursor = repr(sorted(params.items()))
        if cursor in self.seen:
            return None
        return self._with(params), self.seen | {cursor}

    def repeats(self, before: Place) -> bool:
        """Whether the page before came once more, from a server that knows no pages."""
        counted = self._pagination.kind in ("page", "offset")
        return counted and self.items == before.items

    def next_params(self) -> dict[str, Any] | None:
        """The arguments, by their names on the wire, that ask for the next page."""
        pagination = self._pagination
        if pagination.param is None or self._is_last():
            return None
        value: Any = None
        match pagination.kind:
            case "cursor":
                value = self._cursor()
                if value == self._current():
                    return None
            case "page":
                value = self._number(pagination.start) + 1
            case "offset":
                value = self._number(0) + len(self.items)
            case _:
                pass
        return None if value in (None, "") else {pagination.param: value}

    def _is_last(self) -> bool:
        """Whether the answer says so. An empty page is no end where the server itself
        gives the next cursor: filters can leave a page without items."""
        pagination, body = self._pagination, self.body
        if pagination.has_more and member(body, pagination.has_more) is False:
            return True
        if pagination.kind == "cursor" and pagination.next is not None:
            return False
        return not self.items or _is_null(body, pagination.next)

    def _cursor(self) -> Any:
        pagination = self._pagination
        if pagination.next is not None:
            return member(self.body, pagination.next)
        if pagination.last_item is not None:
            return member(self.items[-1], pagination.last_item)
        return None

    def _current(self) -> Any:
        """What this page was asked with."""
        pagination, call = self._pagination, self._call
        name = pagination.param or ""
        if pagination.where == "body":
            given = call.options.get("body", {})
            if name in given:
                return given[name]
            return member(call.body, name)
        given = call.options.get("query", {})
        return given[name] if name in given else (call.query or {}).get(name)

    def _number(self, default: int) -> int:
        current = self._current()
        try:
            return int(current)
        except (TypeError, ValueError):
            return default

    def _next_url(self) -> str | None:
        pagination = self._pagination
        found: Any
        if pagination.kind == "link":
            link: dict[str, str] = self._response.links.get("next") or {}
            found = link.get("url")
        else:
            found = member(self.body, pagination.next or "next")
        if not isinstance(found, str) or not found:
            return None
        here = str(self._response.url)
        url = urljoin(here, found)
        if origin(url) != origin(here):
            raise PaginationError(
                f"the next page is on another host ({origin(url)[1]}): not followed",
                request=request_of(self._response),
            )
        return url

    def _with(self, params: dict[str, Any]) -> Call:
        """The call of this page with other arguments."""
        old = self._call
        call = Call(
            old.path, old.query, old.headers, old.cookies, old.body, old.options
        )
        options = old.options.copy()
        if self._pagination.where == "query":
            call.query = {**(old.query or {}), **params}
            _override(options, "query", params)
        else:
            call.body = {**(object_members(old.body) or {}), **params}
            _override(options, "body", params)
        # Each page is a request of its own, so a key given for the first is not its.
        options.pop("idempotency_key", None)
        call.options = options
        return call


def _override(options: Any, where: str, params: dict[str, Any]) -> None:
    """An option that gave the cursor of the first page must not outlive it."""
    given = options.get(where)
    if given and given.keys() & params.keys():
        options[where] = {k: v for k, v in given.items() if k not in params}


def member(value: Any, path: str) -> Any:
    """The member at a dotted path of a model or of plain data, or None.

    A member whose own name is the path comes first (`@odata.nextLink`).
    """
    if not path:
        return value
    found = _step(value, path)
    if found is not None or "." not in path:
        return found
    for name in path.split("."):
        value = _step(value, name)
        if value is None:
            return None
    return value


def _is_null(value: Any, path: str | None) -> bool:
    """Whether the member at a path is there and holds nothing; one that did not come
    tells nothing."""
    if path is None:
        return False
    if not _has(value, path) and "." in path:
        above, _, path = path.rpartition(".")
        value = member(value, above)
    return _has(value, path) and _step(value, path) in (None, "")


def _has(value: Any, name: str) -> bool:
    if isinstance(value, Mapping):
        return name in value
    given: set[str] = getattr(value, "model_fields_set", set())
    fields: dict[str, Any] = getattr(cast("Any", type(value)), "model_fields", {})
    return name in given or any(fields[one].alias == name for one in given & {*fields})


def _step(value: Any, name: str) -> Any:
    if isinstance(value, Mapping):
        return cast("Mapping[str, Any]", value).get(name)
    if isinstance(value, list) and name.lstrip("-").isdigit():
        items = cast("list[object]", value)
        index = int(name)
        return items[index] if -len(items) <= index < len(items) else None
    return None if value is None else _attribute(value, name)


def _attribute(value: Any, name: str) -> Any:
    """A model's member by its name on the wire."""
    fields: dict[str, Any] = getattr(cast("Any", type(value)), "model_fields", {})
    for attribute, field in fields.items():
        if field.alias == name:
            return getattr(value, attribute, None)
    return getattr(value, name, None)
