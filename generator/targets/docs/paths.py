"""Where the pages of the site stand: paths that are short, plain, distinct and stable."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable

from generator.model.api import Api, Group, Operation, Webhook
from generator.model.lookup import root_of
from generator.model.names import Name
from generator.record import record
from generator.targets.python.names import TypeNames

_DEVICES = frozenset(
    {"con", "prn", "aux", "nul"}
    | {f"{port}{number}" for port in ("com", "lpt") for number in range(10)}
)
_KEPT = {"index"}

# With the folders above and the ending, no path is longer than 100 characters.
_GROUP, _OPERATION, _TYPE, _WEBHOOK = 28, 50, 84, 81


@record
class Link:
    """A page: its title, and its path below the site's folder, without an ending."""

    title: str
    path: str


class Paths:
    """The pages of an API, by what they are about."""

    def __init__(self, api: Api, names: TypeNames) -> None:
        groups = _stems([group.name for group in api.groups], _GROUP)
        self._groups: dict[str, Link] = {}
        self._operations: dict[str, Link] = {}
        for group, folder in zip(api.groups, groups, strict=True):
            self._groups[group.key] = Link(group.title, f"operations/{folder}/index")
            stems = _stems([operation.name for operation in group.operations], _OPERATION)
            for operation, stem in zip(group.operations, stems, strict=True):
                self._operations[operation.id] = Link(
                    title_of(operation), f"operations/{folder}/{stem}"
                )
        stems = _stems([webhook.name for webhook in api.webhooks], _WEBHOOK)
        self._webhooks = {
            webhook.id: Link(title_of(webhook), f"webhooks/{stem}")
            for webhook, stem in zip(api.webhooks, stems, strict=True)
        }
        whole = {key: one for key, one in api.types.items() if one.owner is None}
        stems = _stems([definition.name for definition in whole.values()], _TYPE)
        pages = {key: f"types/{stem}" for key, stem in zip(whole, stems, strict=True)}
        self._types = {
            key: Link(names.models[key], pages[root_of(key, api.types)]) for key in api.types
        }

    def group(self, group: Group) -> Link:
        """The page of a group of operations."""
        return self._groups[group.key]

    def operation(self, operation: Operation) -> Link:
        """The page of an operation."""
        return self._operations[operation.id]

    def called(self, id_: str) -> Link | None:
        """The page of the operation of an id, if there is one."""
        return self._operations.get(id_)

    def webhook(self, webhook: Webhook) -> Link:
        """The page of a webhook."""
        return self._webhooks[webhook.id]

    def type(self, key: str) -> Link:
        """The page of a named type; of a part of one, the page of the whole."""
        return self._types[key]


def relative(path: str, here: str) -> str:
    """A path of the site as a page in the folder `here` spells it."""
    parts, folders = path.split("/"), here.split("/") if here else []
    while folders and len(parts) > 1 and parts[0] == folders[0]:
        del parts[0], folders[0]
    return "../" * len(folders) + "/".join(parts)


def title_of(subject: Operation | Webhook) -> str:
    """What a page about it is called: the document's summary, or the name as words."""
    summary = " ".join(subject.summary.split()).rstrip(".")
    if 0 < len(summary) <= 100:
        return summary
    words = subject.name.snake.replace("_", " ")
    return words[:1].upper() + words[1:]


def _stems(names: Iterable[Name], longest: int) -> list[str]:
    """A file name for each name, all different where case does not count."""
    taken = set(_KEPT)
    stems = []
    for name in names:
        plain = unicodedata.normalize("NFC", name.kebab).casefold()
        if plain in _DEVICES:
            plain += "-"
        stem = _cut(plain, longest)
        count = 2
        while stem in taken:
            stem = _cut(f"{plain}-{count}", longest)
            count += 1
        taken.add(stem)
        stems.append(stem)
    return stems


def _cut(text: str, longest: int) -> str:
    """A name that is too long keeps its beginning, and gets what tells it from others."""
    if len(text.encode()) <= longest:
        return text
    digest = hashlib.sha256(text.encode()).hexdigest()[:8]
    start = text.encode()[: longest - 9].decode(errors="ignore")
    return f"{start.rstrip('-')}-{digest}"
