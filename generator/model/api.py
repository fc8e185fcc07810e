"""What an API offers: groups of operations, named types, servers, security schemes, webhooks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from generator.diagnostics import Diagnostic, Location
from generator.model.names import Name
from generator.model.types import JSON, UNSET, Binary, Type, TypeDef, Unset
from generator.record import record

ParameterLocation: TypeAlias = Literal["path", "query", "header", "cookie"]
StreamFormat: TypeAlias = Literal["sse", "jsonl", "json-seq"]
BodyKind: TypeAlias = Literal["json", "form", "multipart", "json-or-multipart", "text", "binary"]
PaginationKind: TypeAlias = Literal["cursor", "page", "offset", "next_url", "link"]


@record
class Example:
    """A value the document gives as an example, by its name there (`default` where it has none)."""

    name: str
    value: JSON
    summary: str = ""
    description: str = ""


@record
class Parameter:
    """A parameter of an operation and how it is written into the request; nothing about the style
    is left implied.
    """

    wire: str
    name: Name
    location: ParameterLocation
    type: Type
    required: bool
    style: str
    explode: bool
    allow_reserved: bool = False
    media_type: str = ""
    description: str = ""
    deprecated: bool = False
    default: JSON | Unset = UNSET
    examples: tuple[Example, ...] = ()


@record
class Encoding:
    """How one member of a form is written: its media type and headers (multipart), or its style
    (urlencoded).
    """

    media_type: str = ""
    headers: tuple[str, ...] = ()
    style: str = ""
    explode: bool = True


@record
class Content:
    """A body in one media type."""

    media_type: str
    type: Type
    encoding: Mapping[str, Encoding]
    examples: tuple[Example, ...] = ()


@record
class Body:
    """The request body: its media types in the document's order, and which one a client sends.

    `files` are the members of a form that are files.
    """

    required: bool
    description: str
    contents: tuple[Content, ...]
    kind: BodyKind
    media_type: str
    files: tuple[str, ...] = ()


@record
class Argument:
    """What a caller passes, whichever way it travels: a parameter, a member of the body, or the
    body as a whole.

    `name` is unique within the operation. `wire` is empty for a whole body.
    """

    name: Name
    wire: str
    place: Literal["path", "query", "header", "cookie", "member", "body"]
    type: Type
    required: bool
    description: str = ""
    deprecated: bool = False
    default: JSON | Unset = UNSET


@record
class Header:
    """A header of a response."""

    wire: str
    type: Type
    description: str = ""


@record
class Origin:
    """Where a value is found once a call was made: its URL, its method, its status, or in a place
    of its request or response. `path` is a name, or the members on the way into a body.
    """

    part: Literal["url", "method", "status", "request", "response"]
    place: ParameterLocation | Literal["body", ""] = ""
    path: tuple[str, ...] = ()


@record
class Passed:
    """What a link passes on to the next call: a parameter (`place` is empty where only its name is
    said), or the body as a whole, which has no `wire`.

    `value` is as the document has it; where that is an expression, `origin` is what it means.
    """

    wire: str
    place: ParameterLocation | Literal["body", ""]
    value: JSON
    origin: Origin | None = None


@record
class Link:
    """A call that can follow a response. `operation` is the id of an operation, or empty where
    `target`, by which the document calls it, is none of this API.
    """

    name: str
    operation: str
    target: str
    passed: tuple[Passed, ...]
    description: str = ""


@record
class Response:
    """What comes back under a status: `200`, `4XX` or `default`."""

    status: str
    description: str
    contents: tuple[Content, ...]
    headers: tuple[Header, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def is_success(self) -> bool:
        """Whether the status says that the call did what it should."""
        return self.status[:1] == "2"


@record
class Stream:
    """A response in events. `event` is `None` where the document does not type them; in an
    envelope, the name and the data of an event are two members of its type. `switch` is the body
    member that asks for the stream; without one the operation only streams.
    """

    format: StreamFormat
    event: Type | None
    envelope: bool = False
    switch: str | None = None


@record
class Pagination:
    """How a list goes on: the response member with the items and what asks for the next page."""

    kind: PaginationKind
    items: str
    item_type: Type
    param: str = ""
    next: str | None = None
    last_item: str | None = None
    has_more: str | None = None
    limit_param: str | None = None
    where: Literal["query", "body"] = "query"
    start: int = 1


@record
class SecurityScheme:
    """A way to say who calls. `kind` is the document's type, with `http` told apart: bearer, basic,
    or `http` for every other scheme of Authorization, which is `word`.
    """

    key: str
    name: Name
    kind: str
    location: str = ""
    wire: str = ""
    description: str = ""
    bearer_format: str = ""
    flows: tuple[OAuthFlow, ...] = ()
    open_id_url: str = ""
    environment: tuple[str, ...] = ()
    word: str = ""

    @property
    def shown_variables(self) -> tuple[str, ...]:
        """The variables that somebody is told to set: of OAuth2, that of a token, for which a
        client's id and secret are only another way."""
        return self.environment[-1:] if self.kind == "oauth2" else self.environment

    @property
    def is_carried(self) -> bool:
        """Whether requests carry it: a client certificate belongs to the connection."""
        return self.kind != "mutualTLS"


@record
class OAuthFlow:
    """One OAuth2 flow."""

    kind: str
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    scopes: tuple[tuple[str, str], ...] = ()


@record
class Requirement:
    """A security scheme that an operation wants, with the scopes it needs."""

    scheme: str
    scopes: tuple[str, ...] = ()


@record
class ServerVariable:
    """A part of a server's URL that the caller may choose."""

    name: str
    default: str
    values: tuple[str, ...] = ()
    description: str = ""


@record
class Server:
    """A base URL, perhaps with variables in braces."""

    url: str
    description: str = ""
    variables: tuple[ServerVariable, ...] = ()


@record
class Webhook:
    """A request that the API sends to its user. `responses` are what may be answered."""

    id: str
    name: Name
    method: str
    summary: str
    description: str
    payload: Type | None
    media_type: str
    examples: tuple[Example, ...]
    responses: tuple[Response, ...]
    deprecated: bool
    location: Callable[[], Location]


@record
class Callback:
    """A request that the API sends because of a call, to a URL that the `expression` says in terms
    of that call.
    """

    expression: str
    request: Webhook


@record
class Operation:
    """One call of the API. No two have one `id`; one that the document gives twice is, the second
    time, method and path. `location` is looked up when somebody asks.
    """

    id: str
    name: Name
    method: str
    path: str
    summary: str
    description: str
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    arguments: tuple[Argument, ...]
    responses: tuple[Response, ...]
    returns: Type | None
    security: tuple[tuple[Requirement, ...], ...]
    location: Callable[[], Location]
    stream: Stream | None = None
    pagination: Pagination | None = None
    headers: tuple[tuple[str, str], ...] = ()
    servers: tuple[Server, ...] = ()
    idempotency_header: str = ""
    external_docs: str = ""
    callbacks: tuple[Callback, ...] = ()

    @property
    def route(self) -> str:
        """The path as requests have it: without the fragment that only tells operations apart."""
        return self.path.partition("#")[0]

    @property
    def route_query(self) -> str:
        """The query that stands in the path itself, and tells operations of one path apart."""
        return self.route.partition("?")[2]

    @property
    def last_parameter(self) -> str:
        """The parameter that the path ends with: mostly the id of what the call is about."""
        last = self.route.partition("?")[0].rpartition("/")[2]
        return last[1:-1] if last.startswith("{") and last.endswith("}") else ""

    @property
    def downloads(self) -> bool:
        """Whether a call gives bytes, to be read or saved."""
        return isinstance(self.returns, Binary)

    @property
    def streams_on_request(self) -> bool:
        """Whether the same call answers plainly or in events, as its caller asks."""
        return self.stream is not None and self.stream.switch is not None and not self.downloads


@record
class Group:
    """Operations that belong together: those of one tag, or of one first path segment."""

    key: str
    name: Name
    title: str
    description: str
    operations: tuple[Operation, ...]


@record
class Info:
    """What is said of the API as a whole. `logo` is the SVG of the config or the document."""

    title: str
    version: str
    summary: str = ""
    description: str = ""
    terms: str = ""
    contact: str = ""
    license: str = ""
    external_docs: str = ""
    logo: str = ""


@record
class Package:
    """The names that generated packages go by."""

    name: str
    module: str
    client: str
    version: str
    base_url_environment: str


@record
class Original:
    """The document that an API was read from, as it is published: a file name, a digest of all its
    files (SHA-256, hexadecimal), and its bytes where it is one file.
    """

    name: str
    digest: str
    content: bytes | None = None


@record
class Api:
    """An API, whole. `types` is keyed by canonical reference, in an order that depends on nothing
    but the keys.
    """

    info: Info
    package: Package
    servers: tuple[Server, ...]
    security_schemes: tuple[SecurityScheme, ...]
    security: tuple[tuple[Requirement, ...], ...]
    groups: tuple[Group, ...]
    webhooks: tuple[Webhook, ...]
    types: Mapping[str, TypeDef]
    diagnostics: tuple[Diagnostic, ...]
    operations_present: int
    webhooks_present: int
    schemas_present: int
    original: Original = Original("", "")

    @property
    def schemes(self) -> Mapping[str, SecurityScheme]:
        """The security schemes by their keys."""
        return {scheme.key: scheme for scheme in self.security_schemes}

    @property
    def credentials(self) -> tuple[SecurityScheme, ...]:
        """The security schemes whose credentials a client is given."""
        return tuple(scheme for scheme in self.security_schemes if scheme.is_carried)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations, group by group."""
        return tuple(operation for group in self.groups for operation in group.operations)

    @property
    def operation_count(self) -> int:
        """How many operations reached the model."""
        return sum(len(group.operations) for group in self.groups)
