"""The site: Api and snippets → the view of every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from generator.config import Config
from generator.model.api import Api, Info, Operation
from generator.model.lookup import first_operation
from generator.model.types import Ref, TypeDef, references
from generator.targets.docs.examples import JSON, example
from generator.targets.docs.facts import error_class, scheme_words, status_title
from generator.targets.docs.fields import WHOLE, Fields
from generator.targets.docs.links import web_address
from generator.targets.docs.operations import OperationPages
from generator.targets.docs.paths import Link, Paths
from generator.targets.docs.prose import code
from generator.targets.docs.rows import FieldRow
from generator.targets.docs.views import (
    ErrorStatus,
    ErrorView,
    GroupPage,
    OperationPage,
    SchemeView,
    ServerView,
    Site,
    Snippets,
    Start,
    TypePage,
)
from generator.targets.docs.webhooks import webhook_page
from generator.targets.docs.words import value_code
from generator.targets.python import names as spelling
from generator.targets.python.names import TypeNames
from generator.targets.python.package_views import credential_name
from generator.targets.typescript.names import TypeNames as TypeScriptNames

_USERS = 12
"""So many pages that use a type are named on its page; of the others, the number."""

_ADDRESS = re.compile(r"https?://[^\s<>]+|[\w.+-]+@[\w.-]+")
_LAST = re.compile(r"/\{[^{}/]*\}$")


def site_of(api: Api, snippets: Snippets, config: Config | None = None) -> Site:
    """Take a model, its snippets and what the config says of it, give the view of the site."""
    return _Builder(api, snippets, config or Config()).site()


class _Builder:
    def __init__(self, api: Api, snippets: Snippets, config: Config) -> None:
        self.api = api
        self.docs = config.docs
        self.is_named = bool(config.name)
        self.names = TypeNames(api.types)
        self.typescript = TypeScriptNames(api.types)
        self.paths = Paths(api, self.names)
        self.fields = Fields(api.types, self.paths)
        self.operations = OperationPages(api, self.fields, self.paths, snippets)
        self.home = Link(api.info.title, "index")

    def site(self) -> Site:
        groups = tuple(self._groups())
        pages = [operation for group in groups for operation in group.operations]
        for before, after in pairwise(pages):
            before.next, after.previous = after.link, before.link
        return Site(
            base=self.docs.base or _base(self.api),
            url=self.docs.url and self.docs.url.rstrip("/") + "/",
            document=self.api.original.name if self.api.original.content is not None else "",
            has_logo=bool(self.api.info.logo),
            start=self._start(pages),
            groups=groups,
            types=tuple(self._types()),
            webhooks=tuple(
                webhook_page(one, self.paths.webhook(one), self.home, self.fields)
                for one in self.api.webhooks
            ),
            errors=tuple(self._errors()),
        )

    def _groups(self) -> Iterator[GroupPage]:
        same = self._same()
        for group in self.api.groups:
            pages = []
            for operation in group.operations:
                page = self.operations.page(operation, group, self.home)
                page.same = tuple(one for one in same[_resource(operation)] if one != page.link)
                pages.append(page)
            yield GroupPage(
                link=self.paths.group(group),
                breadcrumb=(self.home,),
                attribute=f"client.{spelling.group(group.name)}",
                typescript=f"client.{self.operations.typescript_names.groups[group.key]}",
                description=group.description,
                operations=tuple(pages),
            )

    def _same(self) -> dict[str, list[Link]]:
        """The operations of each resource."""
        found: dict[str, list[Link]] = {}
        for operation in self.api.operations:
            found.setdefault(_resource(operation), []).append(self.paths.operation(operation))
        return found

    def _start(self, pages: list[OperationPage]) -> Start:
        info, package = self.api.info, self.api.package
        return Start(
            title=info.title,
            version=info.version,
            summary=info.summary,
            description=info.description,
            more=web_address(info.external_docs),
            offered=_offered(info),
            package=package.name,
            module=package.module,
            client=package.client,
            base_url_environment=package.base_url_environment,
            install=_install(package.name if self.is_named else ""),
            first=self._first(pages),
            respelled=_respelled(self.api),
            schemes=tuple(self._schemes()),
            servers=tuple(self._servers()),
        )

    def _first(self, pages: list[OperationPage]) -> OperationPage | None:
        """The page of the operation that is easiest to try; pages are in the order of the model."""
        first = first_operation(self.api)
        paired = zip(pages, self.api.operations, strict=True)
        return next((page for page, one in paired if first and one is first[1]), None)

    def _schemes(self) -> Iterator[SchemeView]:
        for scheme in self.api.security_schemes:
            words = scheme_words(scheme)
            yield SchemeView(
                title=scheme.key,
                words=words[:1].upper() + words[1:],
                argument=credential_name(scheme) if scheme.is_carried else "",
                variables=scheme.environment,
                description=scheme.description,
            )

    def _servers(self) -> Iterator[ServerView]:
        for server in self.api.servers:
            rows = []
            for one in server.variables:
                words = (
                    f"one of {', '.join(map(value_code, one.values))}" if one.values else "string"
                )
                rows.append(_plain_row(one.name, words, one.default, one.description))
            yield ServerView(server.url, server.description, tuple(rows))

    def _types(self) -> Iterator[TypePage]:
        users = self._users()
        home = (self.home, Link("Types", "types/index"))
        for key, definition in self.api.types.items():
            if definition.owner is not None:
                continue
            link = self.paths.type(key)
            used_by = users.get(key, [])
            yield TypePage(
                link=link,
                breadcrumb=home,
                sent_as=self.names.params[key] if self.names.has_param(key) else "",
                received_as=self.names.models[key] if self.names.has_model(key) else "",
                typescript_sent_as=self.typescript.inputs[key] if definition.is_input else "",
                typescript_received_as=(
                    self.typescript.outputs[key]
                    if definition.is_output or not definition.is_input
                    else ""
                ),
                deprecated=definition.deprecated,
                description=definition.description,
                row=self._definition(key, definition),
                examples=tuple(
                    example(f"Example {number}" if number > 1 else "Example", value, JSON)
                    for number, value in enumerate(definition.examples, 1)
                ),
                used_by=tuple(used_by[:_USERS]),
                used_more=max(0, len(used_by) - _USERS),
            )

    def _definition(self, key: str, definition: TypeDef) -> FieldRow:
        inside = self.fields.inside("", definition.type, "both", WHOLE, frozenset({key}))
        words = self.fields.words
        return FieldRow(
            id="",
            wire="",
            title="",
            type_words=words.of(definition.type),
            facts=words.limits(definition.type),
            allowed=inside.allowed,
            description="",
            children=inside.children,
            variants=inside.variants,
            link=inside.link,
        )

    def _users(self) -> dict[str, list[Link]]:
        """The pages that mention each named type: operations first, then other types."""
        users: dict[str, dict[Link, None]] = {}
        pages = {key: self.paths.type(key).path for key in self.api.types}
        titles = {
            pages[key]: self.paths.type(key)
            for key, one in self.api.types.items()
            if one.owner is None
        }
        for operation in self.api.operations:
            link = self.paths.operation(operation)
            for key in _mentioned(operation):
                users.setdefault(key, {})[link] = None
        for key, definition in self.api.types.items():
            link = titles[pages[key]]
            for ref in definition.refs or references(definition.type):
                if pages[ref] != link.path:
                    users.setdefault(ref, {})[link] = None
        return {key: list(links) for key, links in users.items()}

    def _errors(self) -> Iterator[ErrorStatus]:
        """The statuses of all errors; what several operations say of one is said once."""
        found: dict[str, list[tuple[Link, ErrorView]]] = {}
        for operation in self.api.operations:
            link = self.paths.operation(operation)
            for error in self.operations.errors(operation):
                found.setdefault(error.status, []).append((link, error))
        for status, answers in sorted(found.items()):
            bodies = {(one.type_words, one.link): one for _, one in answers if one.type_words}
            yield ErrorStatus(
                status=status,
                title=status_title(status),
                raises=error_class(status),
                descriptions=tuple(
                    dict.fromkeys(text for _, one in answers if (text := one.description.strip()))
                ),
                bodies=tuple(bodies.values()),
                operations=tuple(link for link, _ in answers[:_USERS]),
                more=max(0, len(answers) - _USERS),
            )


def _resource(operation: Operation) -> str:
    """What an operation is about: the path of the list that it, or its subject, stands in."""
    return _LAST.sub("", operation.route)


def _plain_row(wire: str, words: str, default: str, description: str) -> FieldRow:
    return FieldRow(
        id=f"server.{wire}",
        wire=wire,
        title="",
        type_words=words,
        facts=(f"default {value_code(default)}",),
        allowed=(),
        description=description,
        children=(),
        variants=(),
        link=None,
    )


def _offered(info: Info) -> str:
    """Who offers an API, and on which terms, in CommonMark."""
    told = (("License", info.license), ("Contact", info.contact), ("Terms of service", info.terms))
    return " · ".join(f"{title}: {_address(text)}" for title, text in told if text.strip())


def _address(text: str) -> str:
    """An address as a link, any other text as it is."""
    return f"<{text}>" if _ADDRESS.fullmatch(text) else code(text)


def _base(api: Api) -> str:
    """What relative links are resolved against: the documentation that the document names."""
    return web_address(api.info.external_docs)


def _install(name: str) -> tuple[str, str]:
    """How the clients are installed: by the name that was chosen for them; without one nobody has
    published them, and they stand beside this site."""
    if name:
        return f"pip install {name}", f"npm install {name}"
    return "pip install ./python", "npm install ./typescript"


def _respelled(api: Api) -> tuple[str, str] | None:
    for operation in api.operations:
        for one in operation.arguments:
            if one.wire and one.wire != one.name.snake and one.wire.isidentifier():
                return one.wire, spelling.argument(one.name)
    return None


def _mentioned(operation: Operation) -> Iterator[str]:
    """The named types that an operation takes or gives as they are."""
    types = [one.type for one in operation.parameters]
    contents = list(operation.body.contents) if operation.body is not None else []
    contents += [one for response in operation.responses for one in response.contents]
    for callback in operation.callbacks:
        contents += [one for response in callback.request.responses for one in response.contents]
        types += [] if callback.request.payload is None else [callback.request.payload]
    types += [one.type for one in contents]
    types += [one.type for one in operation.arguments if not isinstance(one.type, Ref)]
    for type_ in types:
        yield from references(type_)
