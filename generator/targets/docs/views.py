"""The view of the documentation site: every page as data, ready to be laid out as Markdown or HTML.

Words are inline Markdown; descriptions are CommonMark as the document has it, to be passed through
`prose`. Everything is read from the model; names of Python come from the Python target.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.targets.docs.paths import Link
from generator.targets.docs.rows import FieldRow

if TYPE_CHECKING:
    from generator.targets.snippets.views import Snippet


_SHOWN = frozenset({"minimal", "stream", "pages"})
"""The cases of snippets that stand on a page."""


class Page:
    """What every page has: a link to itself, and the links to those above it."""

    __slots__ = ()
    link: Link
    breadcrumb: tuple[Link, ...]

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.link.title

    @property
    def path(self) -> str:
        """Where it stands below the folder of the site, without an ending."""
        return self.link.path


@dataclass(slots=True)
class ExampleView:
    """An example of the document: data as JSON, or text, with the snippets that send it."""

    title: str
    description: str
    language: str
    code: str
    snippets: tuple[Snippet, ...] = ()


@dataclass(slots=True)
class Section:
    """Fields that travel in one place: the path, the query, headers, cookies."""

    id: str
    title: str
    rows: tuple[FieldRow, ...]


@dataclass(slots=True)
class ContentView:
    """A body in one or several media types: `row` is the whole, its children are the fields."""

    media_types: tuple[str, ...]
    row: FieldRow
    examples: tuple[ExampleView, ...]


@dataclass(slots=True)
class BodyView:
    """The request body."""

    required: bool
    description: str
    contents: tuple[ContentView, ...]


@dataclass(slots=True)
class NextCall:
    """A call that can follow an answer: what it is given of it, in words that its title ends.
    `link` leads to its page; without one, `target` is all that is known of it.
    """

    words: str
    link: Link | None
    target: str
    description: str


@dataclass(slots=True)
class ResponseView:
    """What comes back under a status, and what can be called then."""

    status: str
    title: str
    description: str
    headers: tuple[FieldRow, ...]
    contents: tuple[ContentView, ...]
    next: tuple[NextCall, ...]


@dataclass(slots=True)
class ErrorView:
    """An answer that is an error: what the Python client raises, and the type of the body."""

    status: str
    title: str
    raises: str
    description: str
    type_words: str
    link: Link | None
    next: tuple[NextCall, ...]


@dataclass(slots=True)
class AnswerView:
    """What the receiver of a callback may answer under a status."""

    title: str
    description: str
    type_words: str
    link: Link | None


@dataclass(slots=True)
class CallbackView:
    """A request that the API sends because of a call. `expression` is where to, `name` what the
    document calls it.
    """

    id: str
    title: str
    name: str
    verb: str
    expression: str
    deprecated: bool
    description: str
    media_type: str
    payload: FieldRow | None
    examples: tuple[ExampleView, ...]
    answers: tuple[AnswerView, ...]


@dataclass(slots=True)
class EventView:
    """An event of a stream; `name` is empty where the document does not name it."""

    name: str
    type_words: str
    link: Link | None
    description: str


@dataclass(slots=True)
class OperationPage(Page):
    """A page about one operation. `call` is how Python spells it: `client.runs.create`, and
    `typescript` how TypeScript does. `more` is where the document says that more stands, and
    `more_link` the same where it is an address of the web. `same` are the others of the same
    resource.
    """

    id: str
    name: str
    link: Link
    breadcrumb: tuple[Link, ...]
    verb: str
    route: str
    call: str
    typescript: str
    summary: str
    deprecated: bool
    facts: tuple[str, ...]
    description: str
    more: str
    more_link: str
    request: tuple[Section, ...]
    body: BodyView | None
    responses: tuple[ResponseView, ...]
    events: tuple[EventView, ...]
    errors: tuple[ErrorView, ...]
    callbacks: tuple[CallbackView, ...]
    examples: tuple[ExampleView, ...]
    snippets: tuple[Snippet, ...]
    same: tuple[Link, ...] = ()
    previous: Link | None = None
    next: Link | None = None

    @property
    def slug(self) -> str:
        """The name of its file in the folder of its group, without an ending."""
        return self.path.rpartition("/")[2]

    @property
    def shown(self) -> tuple[Snippet, ...]:
        """The snippets that stand on the page; a script draws the others from their data."""
        return tuple(one for one in self.snippets if one.case in _SHOWN)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of these, in their order."""
        return tuple(dict.fromkeys(one.language for one in self.shown))

    @property
    def cases(self) -> dict[str, str]:
        """The cases of these, each with its title; none where there is nothing to choose."""
        found: dict[str, str] = {}
        for one in self.shown:
            found.setdefault(one.case, one.title)
        return found if len(found) > 1 else {}

    @property
    def about(self) -> str:
        """What is said below the heading, if that says more than the heading itself."""
        text = self.description or self.summary
        return "" if text.strip().rstrip(".") == self.title else text


@dataclass(slots=True)
class GroupPage(Page):
    """A page about a group: its operations. `attribute` is how Python spells it: `client.runs`,
    and `typescript` how TypeScript does.
    """

    link: Link
    breadcrumb: tuple[Link, ...]
    attribute: str
    typescript: str
    description: str
    operations: tuple[OperationPage, ...]

    @property
    def slug(self) -> str:
        """The name of its folder."""
        return self.path.split("/")[1]


@dataclass(slots=True)
class TypePage(Page):
    """A page about a named type, with the parts that are defined inside it. `sent_as` and
    `received_as` are its names in Python, those after them in TypeScript.
    """

    link: Link
    breadcrumb: tuple[Link, ...]
    sent_as: str
    received_as: str
    typescript_sent_as: str
    typescript_received_as: str
    deprecated: bool
    description: str
    row: FieldRow
    examples: tuple[ExampleView, ...]
    used_by: tuple[Link, ...]
    used_more: int


@dataclass(slots=True)
class WebhookPage(Page):
    """A page about a request that the API sends."""

    id: str
    link: Link
    breadcrumb: tuple[Link, ...]
    name: str
    verb: str
    summary: str
    deprecated: bool
    description: str
    payload: FieldRow | None
    media_type: str
    examples: tuple[ExampleView, ...]
    answers: tuple[AnswerView, ...]


@dataclass(slots=True)
class ErrorStatus:
    """A status that operations answer errors with: what they say of it, and how many do."""

    status: str
    title: str
    raises: str
    descriptions: tuple[str, ...]
    bodies: tuple[ErrorView, ...]
    operations: tuple[Link, ...]
    more: int


@dataclass(slots=True)
class SchemeView:
    """A way to say who calls. `argument` is what the Python client takes it as; it is empty for a
    certificate, which belongs to the client's connection."""

    title: str
    words: str
    argument: str
    variables: tuple[str, ...]
    description: str


@dataclass(slots=True)
class ServerView:
    """A base URL; its variables as fields."""

    url: str
    description: str
    variables: tuple[FieldRow, ...]


@dataclass(slots=True)
class Start:
    """What the first page says: of the API, how to install the client, the first call.

    `more` is an address of the web, or empty. `offered` says in CommonMark who offers the API, and
    on which terms. `install` are the commands that install the clients
    for Python and for TypeScript. `respelled` is an argument that Python spells in snake_case, as
    the API and as Python has it.
    """

    title: str
    version: str
    summary: str
    description: str
    more: str
    offered: str
    package: str
    module: str
    client: str
    base_url_environment: str
    install: tuple[str, str]
    first: OperationPage | None
    respelled: tuple[str, str] | None
    schemes: tuple[SchemeView, ...]
    servers: tuple[ServerView, ...]


@dataclass(slots=True)
class Site:
    """All pages. `base` is what relative links of the document are resolved against, `url` where
    the site itself will stand, ending in a slash, if that is known; `document` is the name under
    which the document itself stands beside them, if it is one file.
    """

    base: str
    url: str
    document: str
    has_logo: bool
    start: Start
    groups: tuple[GroupPage, ...]
    types: tuple[TypePage, ...]
    webhooks: tuple[WebhookPage, ...]
    errors: tuple[ErrorStatus, ...]

    @property
    def operations(self) -> tuple[OperationPage, ...]:
        """All operations, group by group."""
        return tuple(operation for group in self.groups for operation in group.operations)

    @property
    def paths(self) -> Iterator[str]:
        """Where all pages about something of the API stand."""
        yield "index"
        for group in self.groups:
            yield group.path
            yield from (operation.path for operation in group.operations)
        if self.types:
            yield "types/index"
        yield from (one.path for one in (*self.types, *self.webhooks))
        if self.errors:
            yield "errors"


Snippets = Mapping[str, "tuple[Snippet, ...]"]
"""The snippets by operation id."""
