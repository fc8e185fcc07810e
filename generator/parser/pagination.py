"""Pagination, inferred from the names that lists and their parameters go by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set

from generator.config import PaginationConfig
from generator.model.api import Argument, Pagination, PaginationKind
from generator.model.lookup import object_of, resolved
from generator.model.types import (
    Anything,
    Array,
    Map,
    Nullable,
    Object,
    Primitive,
    Type,
    TypeDef,
    Union,
)

_LISTS = (
    "data",
    "items",
    "results",
    "entries",
    "records",
    "values",
    "list",
    "objects",
    "elements",
    "nodes",
)
_CURSORS = (
    "after",
    "cursor",
    "starting_after",
    "page_token",
    "pageToken",
    "next_token",
    "nextToken",
    "marker",
    "start_cursor",
    "page",
)
_NEXT_CURSORS = (
    "next_cursor",
    "nextCursor",
    "next_page_token",
    "nextPageToken",
    "next_token",
    "nextToken",
    "next_marker",
    "next_page",
    "last_id",
    "cursor",
)
_NEXT_URLS = ("next_page_url", "next_url", "next", "nextLink", "next_link", "@odata.nextLink")
_PAGES = ("page", "page_number", "pageNumber", "pageno")
_OFFSETS = ("offset", "skip", "start_index")
_COUNTED: tuple[tuple[PaginationKind, tuple[str, ...], int], ...] = (
    ("page", _PAGES, 1),
    ("offset", _OFFSETS, 0),
)
_ASKED_IN = {"GET": "query", "POST": "member"}
"""Where the arguments of a list stand, by the method that asks for it."""

_LIMITS = ("limit", "per_page", "page_size", "pageSize", "perPage", "count", "size", "max_results")
_NEXT_PAGES = ("next_page", "nextPage", "next_offset", "nextOffset", "next")
_MORE = ("has_more", "hasMore", "has_next", "more")


def pagination_of(
    method: str, arguments: Sequence[Argument], returns: Type | None, types: Mapping[str, TypeDef]
) -> Pagination | None:
    """How an operation that lists goes on, or `None` where nothing tells.

    Only a response with one evident list of items is looked at: of a GET operation, and of a POST
    operation that takes in its body the cursor that its answer gives.
    """
    if method not in _ASKED_IN or returns is None:
        return None
    asked = {
        argument.wire: argument
        for argument in arguments
        if argument.place == _ASKED_IN[method] and not argument.required
    }
    limit = _first(_LIMITS, asked)
    if method == "POST":
        return _searched(asked, limit, returns, types)
    whole = resolved(returns, types)
    if isinstance(whole, Array):
        page = _first_of_kind(_PAGES, asked, "integer", types)
        return (
            Pagination("page", "", whole.items, param=page, limit_param=limit)
            if page and limit
            else None
        )
    response = object_of(returns, types)
    items = _items(response, types) if response is not None else None
    if response is None or items is None:
        return None
    name, item_type = items
    members = {prop.wire: prop.type for prop in response.properties}
    more = _first(_MORE, members)
    promised = {prop.wire for prop in response.properties if prop.required}
    cursor = _cursor(asked, members, promised, item_type, types)
    if cursor is not None:
        param, next_, last_item = cursor
        return Pagination(
            "cursor",
            name,
            item_type,
            param=param,
            next=next_,
            last_item=last_item,
            has_more=more,
            limit_param=limit,
        )
    url = _first_of_kind(_NEXT_URLS, members, "string", types)
    for kind, names, start in _COUNTED:
        counter = _first_of_kind(names, asked, "integer", types)
        if counter is not None:
            # The URL is not followed, for it may lead past a proxy; that there is none is the end.
            return Pagination(
                kind,
                name,
                item_type,
                param=counter,
                next=url or _first_of_kind(_NEXT_PAGES, members, "integer", types),
                has_more=more,
                limit_param=limit,
                start=start,
            )
    return Pagination("next_url", name, item_type, next=url) if url is not None else None


def _searched(
    asked: Mapping[str, Argument], limit: str | None, returns: Type, types: Mapping[str, TypeDef]
) -> Pagination | None:
    """The pages of a search: the cursor of its answer stands in the body of the next request.
    Nothing less tells that a POST operation lists.
    """
    response = object_of(returns, types)
    items = _items(response, types) if response is not None else None
    if response is None or items is None:
        return None
    members = {prop.wire: prop.type for prop in response.properties}
    param = _first_of_kind(_CURSORS, asked, "string", types)
    next_ = _first_of_kind(_NEXT_CURSORS, members, "string", types)
    if param is None or next_ is None:
        return None
    return Pagination(
        "cursor",
        *items,
        param=param,
        next=next_,
        has_more=_first(_MORE, members),
        limit_param=limit,
        where="body",
    )


def configured(
    config: PaginationConfig,
    arguments: Sequence[Argument],
    returns: Type | None,
    types: Mapping[str, TypeDef],
) -> Pagination | None:
    """The pagination of the config, or `None` if the response has no such list.

    The type of an item is looked up in the response, which may be the list itself.
    """
    found = _at(config.items, returns, types) if returns is not None else None
    if not isinstance(found, Array):
        return None
    places = {one.place for one in arguments if one.wire == config.param}
    return Pagination(
        config.kind,
        config.items,
        found.items,
        param=config.param,
        next=config.next,
        last_item=config.last_item,
        has_more=config.has_more,
        where="body" if "member" in places and "query" not in places else "query",
    )


def absent(
    config: PaginationConfig,
    found: Pagination,
    arguments: Sequence[Argument],
    returns: Type | None,
    types: Mapping[str, TypeDef],
) -> Iterator[tuple[str, str, Sequence[str]]]:
    """What the config names and the document does not have: the key of the config, the name, and
    the names that there are. They are used all the same: documents forget things.
    """
    asked = [one.wire for one in arguments if one.place in {"query", "member"}]
    if config.param and config.param not in asked:
        yield "param", config.param, asked
    for key, path, holder in (
        ("next", config.next, returns),
        ("has_more", config.has_more, returns),
        ("last_item", config.last_item, found.item_type),
    ):
        if path is not None and holder is not None and _at(path, holder, types) is None:
            object_ = object_of(holder, types)
            yield key, path, [prop.wire for prop in object_.properties] if object_ else []


def _at(path: str, type_: Type, types: Mapping[str, TypeDef]) -> Type | None:
    """The type at a dotted path; `None` where the document has nothing there, and what leaves it
    open where something does.
    """
    if not path:
        return _bare(type_, types)
    object_ = object_of(type_, types)
    if object_ is None:
        found = _bare(type_, types)
        return found if isinstance(found, Anything | Map | Union) else None
    members = {prop.wire: prop.type for prop in object_.properties}
    if path in members:
        return _bare(members[path], types)
    first, _, rest = path.partition(".")
    return _at(rest, members[first], types) if rest and first in members else None


def _cursor(
    asked: Mapping[str, Argument],
    members: Mapping[str, Type],
    promised: Set[str],
    item_type: Type,
    types: Mapping[str, TypeDef],
) -> tuple[str, str | None, str | None] | None:
    """The parameter that takes the cursor, and where the next cursor comes from.

    That is the last item where the response does not promise a member for it.
    """
    param = _first_of_kind(_CURSORS, asked, "string", types)
    if param is None:
        return None
    next_ = _first_of_kind(_NEXT_CURSORS, members, "string", types)
    if next_ in promised:
        return param, next_, None
    item = object_of(item_type, types)
    has_id = item is not None and any(prop.wire == "id" for prop in item.properties)
    by_item = "id" if has_id and param in {"after", "starting_after"} else None
    return (param, next_, by_item) if next_ or by_item else None


def _items(response: Object, types: Mapping[str, TypeDef]) -> tuple[str, Type] | None:
    """The one list of a response: by its usual name, or because there is no other."""
    lists = {
        prop.wire: found.items
        for prop in response.properties
        if isinstance(found := _bare(prop.type, types), Array)
    }
    for name in _LISTS:
        if name in lists:
            return name, lists[name]
    return next(iter(lists.items())) if len(lists) == 1 else None


def _first(names: Sequence[str], among: Mapping[str, object]) -> str | None:
    return next((name for name in names if name in among), None)


def _first_of_kind(
    names: Sequence[str],
    among: Mapping[str, Argument] | Mapping[str, Type],
    kind: str,
    types: Mapping[str, TypeDef],
) -> str | None:
    for name in names:
        found = among.get(name)
        type_ = found.type if isinstance(found, Argument) else found
        if type_ is not None and _is_kind(type_, kind, types):
            return name
    return None


def _is_kind(type_: Type, kind: str, types: Mapping[str, TypeDef]) -> bool:
    found = _bare(type_, types)
    if isinstance(found, Union):
        return any(_is_kind(variant.type, kind, types) for variant in found.variants)
    return isinstance(found, Primitive) and found.kind == kind


def _bare(type_: Type, types: Mapping[str, TypeDef]) -> Type:
    found = resolved(type_, types)
    return resolved(found.inner, types) if isinstance(found, Nullable) else found
