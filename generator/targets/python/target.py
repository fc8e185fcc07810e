"""The Python target: Api → the files of an installable, typed package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from jinja2 import Environment

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.targets.python.docstrings import docstring
from generator.targets.python.layout import imports
from generator.targets.python.literals import string
from generator.targets.python.names import TypeNames
from generator.targets.python.overview import api_groups, readme
from generator.targets.python.package_views import ResourceView, client_view, resource_views
from generator.targets.python.types_package import render_types
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


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give the files of its Python client, below `python/`."""
    yield from render_client(api, config)
    yield from render_types(api, config)


def render_client(api: Api, config: Config) -> Iterable[File]:
    """All but the types: the project, the clients with their resources, the runtime, the tests."""
    jinja = environment(config.templates)
    names = TypeNames(api.types)
    package = f"python/{api.package.module}"
    yield from _project(api, jinja, names, mock_variable(api) if config.tests else "")
    yield from _package(api, jinja, package, resource_views(api, names))
    yield from _runtime(f"{package}/_runtime")
    if config.tests:
        yield from python_suite(api, jinja)


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
    client = api.package.client
    schemes = bool(api.credentials)
    runtime = [
        name
        for name in _CLIENT_RUNTIME
        if (name != "Scheme" or schemes) and (name != "Server" or api.servers)
    ]
    init = jinja.get_template("python/init.py.jinja").render(
        doc=docstring(0, f"A typed client for {api.info.title}."),
        client=client,
        checked_imports=[f"    from ._runtime import {name} as {name}" for name in _PUBLIC],
        exports=sorted([*_PUBLIC, client, f"Async{client}", "types", "__version__"]),
    )
    yield File(f"{package}/__init__.py", init)
    yield File(
        f"{package}/_version.py",
        f'"""The version of the package."""\n\n__version__ = {string(api.package.version)}\n',
    )
    yield File(f"{package}/py.typed", "")
    body = jinja.get_template("python/client.py.jinja").render(
        client=client_view(api, resources),
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
        path = f"{package}/resources/{resource.module}.py"
        yield File(path, template.render(resource=resource))


def _runtime(package: str) -> Iterator[File]:
    """The runtime, as it stands among the templates."""
    for path in sorted((folder() / "python" / "runtime").glob("*.py")):
        yield File(f"{package}/{path.name}", path.read_text(encoding="utf-8"))
