"""Operations by tag, or by the first segment of their path where they have none."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from generator.config import Config
from generator.model.api import Group
from generator.model.names import Name, name_of, shortened
from generator.parser import unmatched
from generator.parser.context import Context
from generator.parser.members import objects, text_of
from generator.parser.naming import method_names
from generator.parser.operations import Draft, settle

MAX_LENGTH = 60
"""How long the name of a group may be, in characters."""

_VERSION = re.compile(r"v\d+(\.\d+)*|api|rest|\{.*\}?")
_QUALIFIED = re.compile(r"[./:]")


def groups_of(context: Context, drafts: Iterable[Draft], tags: Any) -> tuple[Group, ...]:
    """The groups, in the order of the declared tags and then of the operations; tags of one name
    are one group.
    """
    config = context.config
    titles = {tag["name"]: tag for tag in objects(tags) if isinstance(tag.get("name"), str)}
    members: dict[str, list[Draft]] = {}
    names: dict[str, tuple[str, Name]] = {}
    for draft in drafts:
        key = draft.tag if draft.tag is not None else _segment(draft.path)
        name = _name(key, config)
        names.setdefault(name.snake, (key, name))
        members.setdefault(name.snake, []).append(draft)
    order = {_name(tag, config).snake: index for index, tag in enumerate(titles)}
    found = []
    for snake in sorted(members, key=lambda one: (order.get(one, len(order)))):
        key, name = names[snake]
        tag = titles.get(key, {})
        found.append(_group(context, key, name, tag, members[snake]))
    return tuple(found)


def _name(key: str, config: Config) -> Name:
    chosen = config.groups.get(key)
    return shortened(
        name_of(chosen.name if chosen is not None and chosen.name else key), MAX_LENGTH
    )


def _group(
    context: Context,
    key: str,
    name: Name,
    tag: Mapping[str, Any],
    drafts: list[Draft],
) -> Group:
    config = context.config
    chosen = config.groups.get(key)
    headers = chosen.headers if chosen is not None else {}
    wanted = {draft.key: _method(draft, name, config) for draft in drafts}
    methods = method_names((draft.key, draft.path, wanted[draft.key]) for draft in drafts)
    _warn_of_taken(context, drafts, wanted, methods)
    return Group(
        key=key,
        name=name,
        title=text_of(tag, "summary") or key,
        description=text_of(tag, "description"),
        operations=tuple(settle(context, draft, methods[draft.key], headers) for draft in drafts),
    )


def _warn_of_taken(
    context: Context,
    drafts: list[Draft],
    wanted: Mapping[str, Name],
    methods: Mapping[str, Name],
) -> None:
    """A warning for each name of the config that another operation of the group goes by."""
    first = {methods[draft.key].snake: draft for draft in drafts}
    for draft in drafts:
        chosen = context.config.operations.get(draft.id)
        if chosen is None or not chosen.name:
            continue
        name = wanted[draft.key].snake
        for other in drafts:
            if other is not draft and wanted[other.key].snake == name:
                loser = other if first[name] is draft else draft
                message = (
                    f"the name `{name}` for {draft.id}, which {other.id} has too: "
                    f"{loser.id} is called `{methods[loser.key].snake}`."
                )
                place = ("operations", draft.id, "name")
                context.diagnostics.append(
                    unmatched.warning(context.config, place, "name-clash", message)
                )


def _method(draft: Draft, group: Name, config: Config) -> Name:
    """The name of a method: its operationId, less the group where the id is qualified with it
    (`repos/get`).
    """
    chosen = config.operations.get(draft.id)
    if chosen is not None and chosen.name:
        return name_of(chosen.name)
    parts = [part for part in _QUALIFIED.split(draft.id) if part]
    if len(parts) > 1 and name_of(parts[0]).snake == group.snake:
        return name_of(" ".join(parts[1:]))
    return name_of(draft.id)


def _segment(path: str) -> str:
    plain = path.partition("#")[0]  # a fragment only tells operations of one path apart
    segments = [
        segment for segment in plain.split("/") if segment and not _VERSION.fullmatch(segment)
    ]
    return segments[0] if segments else "default"
