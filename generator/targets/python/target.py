"""The Python target: Api → the files of an installable, typed package."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from jinja2 import Environment

from generator.config import Config
from generator.model.api import Api
from generator.model.types import Ref
from generator.output import File
from generator.targets.python.docstrings import docstring
from generator.targets.python.layout import class_header, imports
from generator.targets.python.literals import string
from generator.targets.python.names import TypeNames
from generator.targets.python.overview import api_groups, readme
from generator.targets.python.package_views import ResourceView, client_view, resource_views
from generator.targets.python.type_views import ModuleView, type_modules
from generator.targets.python.width import LIMIT
from generator.targets.suites.python import python_suite
from generator.targets.suites.surroundings import mock_variable
from generator.targets.templates import environment, folder
from generator.targets.text import one_line, toml_string

_CLIENT_RUNTIME = ("AsyncBaseClient", "BaseClient", "ClientConfig", "Scheme", "Server", "omit")
_PUBLIC = (
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncBinaryResponse",
    "AsyncPage",
    "AsyncPaginator",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "BinaryResponse",
    "ClientCredentials",
    "ConfigurationError",
    "ConflictError",
    "FileInput",
    "InternalServerError",
    "MissingCredentialError",
    "NotFoundError",
    "Omit",
    "Page",
    "PermissionDeniedError",
    "RateLimitError",
    "RawResponse",
    "RequestOptions",
    "ServerSentEvent",
    "Stream",
    "StreamInterruptedError",
    "Timeout",
    "UnprocessableEntityError",
    "omit",
)
"""What users import from the package beside the clients and the types."""


_MANY = 50
"""Pyright gives a name up that comes from more than 64 places."""


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give the files of its Python client, below `python/`."""
    jinja = environment(config.templates)
    names = TypeNames(api.types)
    modules = type_modules(api.types, names, _spread(api))
    resources = resource_views(api, names)
    package = f"python/{api.package.module}"
    yield from _project(api, jinja, names, mock_variable(api) if config.tests else "")
    yield from _package(api, jinja, package, resources)
    yield from _types(api, jinja, f"{package}/types", modules)
    yield from _runtime(f"{package}/_runtime")
    if config.tests:
        yield from python_suite(api, jinja)


def _spread(api: Api) -> frozenset[str]:
    """The request bodies whose members are arguments of a method."""
    return frozenset(
        content.type.key
        for operation in api.operations
        if operation.body is not None
        and any(argument.place == "member" for argument in operation.arguments)
        for content in operation.body.contents
        if isinstance(content.type, Ref)
    )


def _project(api: Api, jinja: Environment, names: TypeNames, variable: str) -> Iterator[File]:
    pyproject = jinja.get_template("python/pyproject.toml.jinja").render(
        name=toml_string(api.package.name),
        version=toml_string(api.package.version),
        description=toml_string(one_line(f"A typed client for {api.info.title}")),
        module=toml_string(api.package.module),
        mock_variable=variable,
    )
    yield File("python/pyproject.toml", pyproject)
    template = jinja.get_template("python/README.md.jinja")
    prose = template.render(**readme(api, jinja), mock_variable=variable)
    yield File("python/README.md", prose)
    methods = jinja.get_template("python/api.md.jinja").render(**api_groups(api, names))
    yield File("python/api.md", methods)


def _package(
    api: Api, jinja: Environment, package: str, resources: list[ResourceView]
) -> Iterator[File]:
    client = client_view(api, resources)
    schemes = bool(api.security_schemes)
    runtime = [
        name
        for name in _CLIENT_RUNTIME
        if (name != "Scheme" or schemes) and (name != "Server" or api.servers)
    ]
    init = jinja.get_template("python/init.py.jinja").render(
        doc=docstring(0, f"A typed client for {api.info.title}."),
        client=client.name,
        checked_imports=[f"    from ._runtime import {name} as {name}" for name in _PUBLIC],
        exports=sorted([*_PUBLIC, client.name, f"Async{client.name}", "types", "__version__"]),
    )
    yield File(f"{package}/__init__.py", init)
    yield File(
        f"{package}/_version.py",
        f'"""The version of the package."""\n\n__version__ = {string(api.package.version)}\n',
    )
    yield File(f"{package}/py.typed", "")
    body = jinja.get_template("python/client.py.jinja").render(
        client=client,
        variants=[
            (
                class_header(0, client.name, ["BaseClient"]),
                client.doc,
                client.signature,
                client.accessors,
            ),
            (
                class_header(0, f"Async{client.name}", ["AsyncBaseClient"]),
                client.async_doc,
                client.async_signature,
                client.async_accessors,
            ),
        ],
        runtime_imports=imports(0, "._runtime", runtime),
        checked_imports=imports(
            4,
            "._runtime",
            (
                ["AsyncCredential", "Credential", "Omit", "Timeout"]
                if schemes
                else ["Omit", "Timeout"]
            ),
        ),
        resource_imports=[
            imports(4, f".resources.{one.module}", [f"Async{one.cls}", one.cls])
            for one in sorted(resources, key=lambda one: one.module)
        ],
    )
    yield File(f"{package}/_client.py", body)
    yield File(
        f"{package}/resources/__init__.py",
        docstring(0, f"The resources of {api.info.title}: a module for each group of operations.")
        + "\n",
    )
    template = jinja.get_template("python/resource.py.jinja")
    for resource in resources:
        variants = [
            ("", resource.doc, resource.raw, resource.raw_properties[0]),
            ("Async", "", resource.async_raw, resource.raw_properties[1]),
        ]
        yield File(
            f"{package}/resources/{resource.module}.py",
            template.render(resource=resource, variants=variants),
        )


def _types(api: Api, jinja: Environment, package: str, modules: list[ModuleView]) -> Iterator[File]:
    title = f"The types of {api.info.title}, each imported when it is first used."
    init = jinja.get_template("python/types_init.py.jinja").render(
        doc=docstring(0, title),
        imports=_checked_types(modules),
        index=[line for module in modules for line in _index_lines(module)],
    )
    yield File(f"{package}/__init__.py", init)
    template = jinja.get_template("python/types_module.py.jinja")
    for module in modules:
        yield File(f"{package}/{module.name}.py", template.render(module=module))


def _index_lines(module: ModuleView) -> Iterator[str]:
    """A module and the names in it, as an index has them: indented where they go on."""
    line = f"{module.name}:"
    for name in sorted(module.exports):
        if len(line) + 1 + len(name) > LIMIT:
            yield line
            line = "   "
        line += f" {name}"
    yield line


def _checked_types(modules: list[ModuleView]) -> list[str]:
    """The imports by which type checkers see the types: all that a module has, or only its own,
    where it has borrowed a type that very many have.
    """
    borrowed = Counter(name for module in modules for name in module.borrowed)
    popular = {name for name, count in borrowed.items() if count > _MANY}
    return [
        (
            imports(4, f".{module.name}", ["*"])
            if popular.isdisjoint(module.borrowed)
            else imports(4, f".{module.name}", [f"{name} as {name}" for name in module.exports])
        )
        for module in modules
    ]


def _runtime(package: str) -> Iterator[File]:
    """The runtime, as it stands among the templates."""
    for path in sorted((folder() / "python" / "runtime").glob("*.py")):
        yield File(f"{package}/{path.name}", path.read_text(encoding="utf-8"))
