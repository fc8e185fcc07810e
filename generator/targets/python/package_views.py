"""The package as a whole as views: resources, the client, and what is exported."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.api import Api, Group, SecurityScheme
from generator.model.lookup import carried
from generator.targets.python import names as spelling
from generator.targets.python.annotations import Annotations
from generator.targets.python.declarations import security_literal, server_literal
from generator.targets.python.docstrings import docstring
from generator.targets.python.layout import (
    Call,
    DictLit,
    Expr,
    Or,
    Parameter,
    Subscript,
    TupleLit,
    class_header,
    imports,
    signature,
    statement,
)
from generator.targets.python.literals import string
from generator.targets.python.names import TypeNames
from generator.targets.python.operation_views import MethodView, OperationView, OperationViews

_IN_RESOURCE_MODULES = frozenset(
    {
        "Operation",
        "Resource",
        "RawResource",
        "AsyncResource",
        "AsyncRawResource",
        "Events",
        "Pagination",
        "Style",
        "Part",
        "Page",
    }
    | {
        "AsyncPaginator",
        "Stream",
        "AsyncStream",
        "ServerSentEvent",
        "BinaryResponse",
        "AsyncBinaryResponse",
        "RequestOptions",
        "Omit",
    }
    | {
        "Any",
        "Literal",
        "Sequence",
        "Mapping",
        "FileInput",
        "BinaryInput",
        "AsyncBinaryInput",
        "Field",
        "Annotated",
    }
    | {
        "AsyncBaseClient",
        "AsyncCredential",
        "BaseClient",
        "ClientConfig",
        "Credential",
        "Scheme",
        "Server",
        "Timeout",
    }
)
"""Names that stand beside a resource, in its own module or in that of the clients."""

_RUNTIME_AT_RUN_TIME = (
    "AsyncRawResource",
    "AsyncResource",
    "RawResource",
    "Resource",
    "async_raw",
    "raw",
)


@dataclass(slots=True)
class ResourceClassView:
    """The methods of a group for one way of calling, and the class with those that give raw
    responses, which a property leads to.
    """

    header: str
    doc: str
    raw_property: str
    raw_property_body: str
    methods: list[MethodView]
    raw_header: str
    raw_methods: list[str]


@dataclass(slots=True)
class ResourceView:
    """A module of the `resources` package: the operations of a group, a class for each way of
    calling.
    """

    module: str
    attribute: str
    cls: str
    imports: list[str]
    checked_imports: list[str]
    constants: list[str]
    classes: tuple[ResourceClassView, ...]


@dataclass(slots=True)
class AccessorView:
    """How a client gives a resource: a property, the import in it, and what it returns."""

    property: str
    import_: str
    body: str


@dataclass(slots=True)
class ClientClassView:
    """A client for one way of calling."""

    header: str
    doc: str
    signature: str
    accessors: list[AccessorView]


@dataclass(slots=True)
class ClientView:
    """The module with both clients."""

    config: str
    base_call: str
    classes: tuple[ClientClassView, ...]


def class_of(group: Group, client: str) -> str:
    """The class of a group of operations, beside a client of some name.

    None begins with `Async`: that is the twin of another.
    """
    text = spelling.class_name(group.name)
    taken = _IN_RESOURCE_MODULES | {client, f"Async{client}"}
    if text.startswith("Async"):
        return f"Resource{text}"
    return f"{text}Resource" if text in taken or f"Async{text}" in taken else text


def resource_views(api: Api, names: TypeNames) -> list[ResourceView]:
    """A view for each group of operations."""
    return [_resource(group, api, names) for group in api.groups]


def _resource(group: Group, api: Api, names: TypeNames) -> ResourceView:
    annotations = Annotations(names, "types.", discriminate=False)
    views = OperationViews(annotations, api)
    cls = class_of(group, api.package.client)
    operations = [views.view(operation) for operation in group.operations]
    runtime = sorted({*views.runtime, *_RUNTIME_AT_RUN_TIME}, key=_isort)
    used = annotations.used
    typing = views.typing | (used & {"Any", "Literal"}) | {"TYPE_CHECKING"}
    standard = ["import datetime as _datetime"] if "_datetime" in used else []
    if found := sorted(used & {"Mapping", "Sequence"}):
        standard.append(imports(0, "collections.abc", found))
    standard.append(imports(0, "typing", sorted(typing, key=_isort)))
    checked = views.checked | (used & {"FileInput"})
    own = ["from .. import types"] if annotations.models or annotations.params else []
    return ResourceView(
        module=spelling.module_name(group.name),
        attribute=spelling.group(group.name),
        cls=cls,
        imports=[
            "\n".join(standard),
            "\n".join([*own, imports(0, ".._runtime", runtime)]),
        ],
        checked_imports=[imports(4, ".._runtime", sorted(checked, key=_isort))],
        constants=[one.constant for one in operations],
        classes=(
            _resource_class(
                "", cls, docstring(4, group.description or f"{group.title}."), operations
            ),
            _resource_class("Async", cls, "", operations),
        ),
    )


def _resource_class(
    prefix: str, name: str, doc: str, operations: list[OperationView]
) -> ResourceClassView:
    cls = f"{prefix}{name}"
    raw, function = f"{cls}WithRawResponse", "async_raw" if prefix else "raw"
    return ResourceClassView(
        header=class_header(0, cls, [f"{prefix}Resource"]),
        doc=doc,
        raw_property=signature(4, "with_raw_response", [Parameter("self")], raw),
        raw_property_body=statement(8, "return ", Call(raw, ("self._client",))),
        methods=[one.async_ if prefix else one.sync for one in operations],
        raw_header=class_header(0, raw, [f"{prefix}RawResource"]),
        raw_methods=[
            statement(4, f"{one.name} = ", Call(function, (f"{cls}.{one.name}",)))
            for one in operations
        ],
    )


def _isort(name: str) -> tuple[int, str]:
    """Constants, classes, then functions, as import sorters have them."""
    return (0 if name.isupper() else 1 if name[:1].isupper() else 2, name)


def client_view(api: Api, resources: list[ResourceView]) -> ClientView:
    """The view of the module with the clients."""
    return ClientView(
        config=_config(api),
        base_call=_base_call(api),
        classes=(
            ClientClassView(
                header=class_header(0, api.package.client, ["BaseClient"]),
                doc=docstring(4, _client_doc(api, "A client")),
                signature=_constructor(api, "Credential", "httpx2.Client"),
                accessors=[_accessor(resource, "") for resource in resources],
            ),
            ClientClassView(
                header=class_header(0, f"Async{api.package.client}", ["AsyncBaseClient"]),
                doc=docstring(4, _client_doc(api, "An asynchronous client")),
                signature=_constructor(api, "AsyncCredential", "httpx2.AsyncClient"),
                accessors=[_accessor(resource, "Async") for resource in resources],
            ),
        ),
    )


def _accessor(resource: ResourceView, prefix: str) -> AccessorView:
    cls = f"{prefix}{resource.cls}"
    return AccessorView(
        property=signature(4, resource.attribute, [Parameter("self")], cls),
        import_=imports(8, f".resources.{resource.module}", [cls]),
        body=statement(8, "return ", Call(cls, ("self",))),
    )


def _client_doc(api: Api, what: str) -> str:
    lines = [f"{what} for {api.info.title}."]
    for scheme in api.credentials:
        if scheme.environment:
            variables = " and ".join(f"`{name}`" for name in scheme.shown_variables)
            lines.append(f"`{credential_name(scheme)}` comes from {variables} in the environment.")
    return "\n\n".join(lines)


def credential_name(scheme: SecurityScheme) -> str:
    """The argument of the client that takes the credential of a scheme."""
    return spelling.group(scheme.name)


def _config(api: Api) -> str:
    options: list[tuple[str, Expr]] = [
        ("name", string(api.package.name)),
        ("version", string(api.package.version)),
    ]
    if api.servers:
        options.append(("servers", TupleLit([server_literal(server) for server in api.servers])))
    options.append(("base_url_env", string(api.package.base_url_environment)))
    if api.credentials:
        schemes = [(string(scheme.key), _scheme(scheme)) for scheme in api.credentials]
        options.append(("schemes", DictLit(schemes)))
    if api.security:
        options.append(("security", security_literal(carried(api.security, api))))
    return statement(0, "_CONFIG = ", Call("ClientConfig", (), options), explode=True)


_KINDS = frozenset({"bearer", "basic", "http", "apiKey", "oauth2", "openIdConnect"})


def _scheme(scheme: SecurityScheme) -> Expr:
    options: list[tuple[str, Expr]] = [("argument", string(credential_name(scheme)))]
    if scheme.environment:
        several = TupleLit([string(name) for name in scheme.environment])
        options.append(
            ("env", string(scheme.environment[0]) if len(scheme.environment) == 1 else several)
        )
    if scheme.kind == "apiKey":
        options += [("location", string(scheme.location)), ("name", string(scheme.wire))]
    elif scheme.kind == "http":
        options.append(("name", string(scheme.word)))
    token_url = next(
        (flow.token_url for flow in scheme.flows if flow.kind == "clientCredentials"), ""
    )
    if token_url:
        options.append(("token_url", string(token_url)))
    return Call("Scheme", (string(scheme.kind if scheme.kind in _KINDS else "bearer"),), options)


def _constructor(api: Api, credential: str, http_client: str) -> str:
    def optional(name: str, *types: Expr) -> Parameter:
        return Parameter(name, _or_none(*types), "None")

    parameters = [Parameter("self"), Parameter("*")]
    parameters += [optional(credential_name(scheme), credential) for scheme in api.credentials]
    parameters += [
        optional("base_url", "str"),
        *(
            [optional("server_variables", Subscript("Mapping", ("str", _or_none("str"))))]
            if any(s.variables for s in api.servers)
            else []
        ),
        *([Parameter("server", "int", "0")] if len(api.servers) > 1 else []),
        Parameter("timeout", _or_none("float", "Timeout", "Omit"), "omit"),
        Parameter("max_retries", "int", "2"),
        optional("default_headers", Subscript("Mapping", ("str", "str"))),
        optional("default_query", Subscript("Mapping", ("str", "object"))),
        optional("http_client", http_client),
        Parameter("strict", "bool", "False"),
    ]
    return signature(4, "__init__", parameters, "None")


def _or_none(*types: Expr) -> Expr:
    return Or((*types, "None"))


def _base_call(api: Api) -> str:
    """The arguments that a client hands to the runtime."""
    credentials = DictLit(
        [(string(scheme.key), credential_name(scheme)) for scheme in api.credentials]
    )
    options: list[tuple[str, Expr]] = [("config", "_CONFIG")]
    if api.credentials:
        options.append(("credentials", credentials))
    names = [
        "base_url",
        "timeout",
        "max_retries",
        "default_headers",
        "default_query",
        "http_client",
        "strict",
    ]
    if len(api.servers) > 1:
        names.insert(1, "server")
    if any(server.variables for server in api.servers):
        names.insert(1, "server_variables")
    return statement(
        8,
        "",
        Call("super().__init__", (), [*options, *((name, name) for name in names)]),
        explode=True,
    )
