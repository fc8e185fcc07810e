"""Pagination, inferred from the names that lists and their parameters go by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from generator.config import PaginationConfig
from generator.model.api import Pagination, Parameter
from generator.model.lookup import object_of, resolved
from generator.model.types import Array, Nullable, Object, Primitive, Type, TypeDef, Union

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
_LIMITS = ("limit", "per_page", "page_size", "pageSize", "perPage", "count", "size", "max_results")
_MORE = ("has_more", "hasMore", "has_next", "more")


def pagination_of(
    method: str, parameters: Sequence[Parameter], returns: Type | None, types: Mapping[str, TypeDef]
) -> Pagination | None:
    """How an operation that lists goes on, or `None` where nothing tells.

    Only GET operations are looked at, and only a response with one evident list of items.
    """
    if method != "GET" or returns is None:
        return None
    query = {
        parameter.wire: parameter
        for parameter in parameters
        if parameter.location == "query" and not parameter.required
    }
    limit = _first(_LIMITS, query)
    whole = resolved(returns, types)
    if isinstance(whole, Array):
        page = _first_of_kind(_PAGES, query, "integer", types)
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
    cursor = _cursor(query, members, promised, item_type, types)
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
    page = _first_of_kind(_PAGES, query, "integer", types)
    if page is not None:
        return Pagination("page", name, item_type, param=page, has_more=more, limit_param=limit)
    offset = _first_of_kind(_OFFSETS, query, "integer", types)
    if offset is not None:
        return Pagination(
            "offset", name, item_type, param=offset, has_more=more, limit_param=limit, start=0
        )
    url = next(
        (wire for wire in _NEXT_URLS if wire in members and _is_url(members[wire], types)), None
    )
    if url is not None:
        return Pagination("next_url", name, item_type, next=url)
    return None


def configured(
    config: PaginationConfig, returns: Type | None, types: Mapping[str, TypeDef]
) -> Pagination | None:
    """The pagination of the config, or `None` if the response has no such list.

    The type of an item is looked up in the response, which may be the list itself.
    """
    found = _list_in(config.items, returns, types) if returns is not None else None
    if found is None:
        return None
    return Pagination(
        config.kind,
        config.items,
        found.items,
        param=config.param,
        next=config.next,
        last_item=config.last_item,
        has_more=config.has_more,
    )


def _list_in(name: str, returns: Type, types: Mapping[str, TypeDef]) -> Array | None:
    if not name:
        whole = _bare(returns, types)
        return whole if isinstance(whole, Array) else None
    response = object_of(returns, types)
    members = {} if response is None else {prop.wire: prop.type for prop in response.properties}
    if name in members:
        found = _bare(members[name], types)
        return found if isinstance(found, Array) else None
    first, _, rest = name.partition(".")
    return _list_in(rest, members[first], types) if rest and first in members else None


def _cursor(
    query: Mapping[str, Parameter],
    members: Mapping[str, Type],
    promised: Set[str],
    item_type: Type,
    types: Mapping[str, TypeDef],
) -> tuple[str, str | None, str | None] | None:
    """The parameter that takes the cursor, and where the next cursor comes from.

    That is the last item where the response does not promise a member for it.
    """
    param = _first_of_kind(_CURSORS, query, "string", types)
    if param is None:
        return None
    next_ = next(
        (
            wire
            for wire in _NEXT_CURSORS
            if wire in members and _is_kind(members[wire], "string", types)
        ),
        None,
    )
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
    names: Sequence[str], query: Mapping[str, Parameter], kind: str, types: Mapping[str, TypeDef]
) -> str | None:
    return next(
        (name for name in names if name in query and _is_kind(query[name].type, kind, types)), None
    )


def _is_kind(type_: Type, kind: str, types: Mapping[str, TypeDef]) -> bool:
    found = _bare(type_, types)
    if isinstance(found, Union):
        return any(_is_kind(variant.type, kind, types) for variant in found.variants)
    return isinstance(found, Primitive) and found.kind == kind


def _is_url(type_: Type, types: Mapping[str, TypeDef]) -> bool:
    found = _bare(type_, types)
    return isinstance(found, Primitive) and found.kind == "string"


def _bare(type_: Type, types: Mapping[str, TypeDef]) -> Type:
    found = resolved(type_, types)
    return resolved(found.inner, types) if isinstance(found, Nullable) else found
