"""Lists that really page: the same items each time, turned by the parameters of the operation."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, quote_plus, urlencode

from generator.mock.incoming import Incoming, Understood
from generator.mock.values import Values
from generator.model.api import Operation, Pagination
from generator.model.lookup import object_of
from generator.model.types import JSON, Type, Unset
from generator.record import record

ITEMS = 25
_PAGE = 10
TURN = "cursor"
"""What the URL of the next page carries, where pages follow one another by URL."""

_KEYS = ("id", "uuid", "key", "slug", "name", "filename", "email")
_TOTALS = ("total", "total_count", "totalCount", "count", "total_items", "totalItems")
_FIRST_IDS = ("first_id", "firstId")
_LAST_IDS = ("last_id", "lastId")
_DIGITS = re.compile(r"\d+(?=\D*$)")


@record
class Page:
    """A page: the whole answer, the index of its first item, and the URL of the next one where a
    header tells it.
    """

    value: JSON
    start: int
    next_url: str = ""


class Paging:
    """The pages of the lists of one API."""

    def __init__(self, values: Values) -> None:
        self.values = values
        self._items: dict[str, tuple[JSON, ...]] = {}

    def page(
        self, operation: Operation, type_: Type, value: JSON, request: Incoming, said: Understood
    ) -> Page | None:
        """The page that a request asks for. `value` is what the answer would be without pages;
        `None` says that it shall stay so."""
        pagination = operation.pagination
        if pagination is None:
            return None
        held = value.get(pagination.items) if isinstance(value, dict) else value
        if not isinstance(held, list) or isinstance(value, dict) == (pagination.items == ""):
            return None
        for items in (self._all(operation, pagination, held), tuple(held)):
            page = self._turned(operation, pagination, items, value, request, said)
            # After the last page nothing follows, whatever the document says.
            if page.start or self.values.fits(page.value, type_):
                return page
        return None

    def _turned(
        self,
        operation: Operation,
        pagination: Pagination,
        items: tuple[JSON, ...],
        value: JSON,
        request: Incoming,
        said: Understood,
    ) -> Page:
        """The page that a request asks for, of some items."""
        start, end = _range(operation, pagination, items, said)
        shown = list(items[start:end])
        turned: JSON = shown
        if isinstance(value, dict):
            turned = {**value, pagination.items: shown}
            self._tell(turned, operation, pagination, items, (start, end), request)
        more = end < len(items) and pagination.kind == "link"
        return Page(turned, start, _next_url(request, TURN, f"after_{end}") if more else "")

    def _all(
        self, operation: Operation, pagination: Pagination, held: list[JSON]
    ) -> tuple[JSON, ...]:
        if operation.id not in self._items:
            seeds = [one for one in held if self.values.fits(one, pagination.item_type)]
            seeds = seeds or [self.values.made(pagination.item_type)]
            self._items[operation.id] = tuple(
                seed if at < len(seeds) else self._varied(seed, at, pagination.item_type)
                for at, seed in ((at, seeds[at % len(seeds)]) for at in range(ITEMS))
            )
        return self._items[operation.id]

    def _varied(self, seed: JSON, at: int, type_: Type) -> JSON:
        """An item like another one, with an id of its own."""
        if not isinstance(seed, dict):
            return next((one for one in _others(seed, at) if self.values.fits(one, type_)), seed)
        for key in _KEYS:
            for one in _others(seed.get(key), at):
                item = {**seed, key: one}
                if self.values.fits_exactly(item, type_) or (
                    not self.values.fits_exactly(seed, type_) and self.values.fits(item, type_)
                ):
                    return item
        return seed

    def _tell(
        self,
        answer: dict[str, JSON],
        operation: Operation,
        pagination: Pagination,
        items: tuple[JSON, ...],
        place: tuple[int, int],
        request: Incoming,
    ) -> None:
        """Fill in the members of a page that say how it goes on."""
        type_ = operation.returns
        object_ = object_of(type_, self.values.types) if type_ is not None else None
        types = {prop.wire: prop for prop in object_.properties} if object_ is not None else {}
        start, end = place
        shown = items[start:end]
        more = end < len(items)

        def put(wire: str | None, value: JSON) -> None:
            """The value, if the member takes it; else it stays away, or is empty if it may not."""
            if wire is None or wire not in types:
                return
            answer.pop(wire, None)
            if self.values.fits(value, types[wire].type):
                answer[wire] = value
            elif types[wire].required:
                answer[wire] = ""

        put(pagination.has_more, more)
        for wire in (*_FIRST_IDS, *_LAST_IDS):
            if wire in types and shown:
                put(wire, _id(shown[0 if wire in _FIRST_IDS else -1]))
        for wire in _TOTALS:
            if wire in answer:
                put(wire, len(items))
        if pagination.kind == "next_url":
            put(pagination.next, _next_url(request, TURN, f"after_{end}") if more else None)
        elif pagination.kind in {"page", "offset"}:
            turned = pagination.start + end // max(len(shown), 1)
            number = end if pagination.kind == "offset" else turned
            prop = types.get(pagination.next or "")
            by_number = prop is not None and self.values.fits(number, prop.type)
            url = _next_url(request, pagination.param, number)
            put(pagination.next, (number if by_number else url) if more else None)
        elif pagination.kind == "cursor" and pagination.next not in (None, *_LAST_IDS):
            cursor = _id(items[end - 1]) if pagination.last_item and shown else f"after_{end}"
            put(pagination.next, cursor if more else None)


def _range(
    operation: Operation, pagination: Pagination, items: tuple[JSON, ...], said: Understood
) -> tuple[int, int]:
    """From which item to which a page goes. An unknown cursor begins at the beginning."""
    size = _number(said.get(pagination.where, pagination.limit_param), 0) or _size(
        operation, pagination
    )
    given = said.get(pagination.where, pagination.param)
    start = 0
    match pagination.kind:
        case "page":
            start = (_number(given, pagination.start) - pagination.start) * size
        case "offset":
            start = _number(given, 0)
        case "cursor":
            before = said.get("query", "before")
            if before and not given:
                end = _after(before, items) - 1
                return max(end - size, 0), max(end, 0)
            start = _after(given, items)
        case _:
            start = _after(said.get("query", TURN), items)
    start = min(max(start, 0), len(items))
    return start, min(start + size, len(items))


def _size(operation: Operation, pagination: Pagination) -> int:
    for one in operation.parameters:
        if one.wire == pagination.limit_param and not isinstance(one.default, Unset):
            return max(_number(one.default, _PAGE), 1)
    return _PAGE


def _after(cursor: JSON, items: tuple[JSON, ...]) -> int:
    """The place behind the item that a cursor names."""
    if isinstance(cursor, str):
        found = re.fullmatch(r"after_(\d{1,6})", cursor)
        if found:
            return int(found[1])
    for at, item in enumerate(items):
        if cursor is not None and str(_id(item)) == str(cursor):
            return at + 1
    return 0


def _id(item: JSON) -> JSON:
    if not isinstance(item, dict):
        return item
    return next((item[key] for key in _KEYS if item.get(key) is not None), None)


def _number(value: JSON, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else otherwise


def _others(value: JSON, at: int) -> Iterator[JSON]:
    """Values like one, numbered: what stands in it as a number, or at its end."""
    if isinstance(value, bool) or value is None:
        return
    if isinstance(value, int):
        yield value + at
        yield at
    elif isinstance(value, str):
        found = _DIGITS.search(value)
        if found:
            text = str(int(found[0]) + at).zfill(len(found[0]))
            yield value[: found.start()] + text + value[found.end() :]
        yield f"{value}_{at}"
        yield f"{value}{at}"
        yield value[:-2] + f"{at:02}"


def _next_url(request: Incoming, param: str, value: str | int) -> str:
    pairs = [pair for pair in parse_qsl(request.query, keep_blank_values=True) if pair[0] != param]
    return request.url(urlencode([*pairs, (param, value)], quote_via=quote_plus))
