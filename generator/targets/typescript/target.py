"""The TypeScript target: Api → the files of an ESM package without dependencies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from jinja2 import Environment

from generator.config import Config
from generator.files import File
from generator.model.api import Api
from generator.targets.suites.surroundings import mock_variable
from generator.targets.suites.typescript import typescript_suite
from generator.targets.templates import environment, folder
from generator.targets.text import one_line
from generator.targets.typescript.names import ApiNames, TypeNames
from generator.targets.typescript.package_views import (
    ResourceView,
    client,
    exports,
    functions,
    readme,
    resource_views,
)
from generator.targets.typescript.type_views import ModuleView, type_modules

_SPDX = re.compile(r"[A-Za-z0-9.+-]+")
"""A license by its SPDX identifier: npm knows no others."""


def render(api: Api, config: Config) -> Iterable[File]:
    """Take a model, give the files of its TypeScript client, below `typescript/`."""
    jinja = environment(config.templates)
    types = TypeNames(api.types)
    names = ApiNames(api, types)
    resources = resource_views(api, types, names)
    variable = mock_variable(api) if config.tests else ""
    yield from _project(api, jinja, {**readme(api, types, names), "mock_variable": variable})
    yield from _package(api, jinja, resources, names)
    yield from _types(jinja, type_modules(types))
    yield from _runtime()
    if config.tests:
        yield from typescript_suite(api, names, jinja)


def _project(api: Api, jinja: Environment, view: Mapping[str, object]) -> Iterator[File]:
    package = jinja.get_template("typescript/package.json.jinja").render(
        name=json.dumps(api.package.name),
        version=json.dumps(_semantic(api.package.version)),
        description=json.dumps(
            one_line(f"A typed client for {api.info.title}"), ensure_ascii=False
        ),
        license=json.dumps(api.info.license) if _SPDX.fullmatch(api.info.license) else "",
        mock_variable=view["mock_variable"],
    )
    yield File("typescript/package.json", package)
    for name in ("tsconfig.json", "README.md"):
        content = jinja.get_template(f"typescript/{name}.jinja").render(**view)
        yield File(f"typescript/{name}", content)


def _package(
    api: Api, jinja: Environment, resources: list[ResourceView], names: ApiNames
) -> Iterator[File]:
    for name, view in (
        ("client", client(api, resources)),
        ("functions", functions(api, resources, names)),
        ("index", {"client": api.package.client, "exports": exports(resources)}),
    ):
        content = jinja.get_template(f"typescript/{name}.ts.jinja").render(**view)
        yield File(f"typescript/src/{name}.ts", content)
    template = jinja.get_template("typescript/resource.ts.jinja")
    for resource in resources:
        yield File(
            f"typescript/src/resources/{resource.module}.ts", template.render(resource=resource)
        )


def _types(jinja: Environment, modules: list[ModuleView]) -> Iterator[File]:
    index = jinja.get_template("typescript/types.ts.jinja")
    yield File("typescript/src/types/index.ts", index.render(modules=[one.name for one in modules]))
    for module in modules:
        parts = ["\n".join(module.imports)] if module.imports else []
        content = "\n\n".join([*parts, *module.declarations]) + "\n"
        yield File(f"typescript/src/types/{module.name}.ts", content)


def _runtime() -> Iterator[File]:
    """The runtime, as it stands among the templates."""
    for path in sorted((folder() / "typescript" / "runtime").glob("*.ts")):
        if not path.name.endswith(".test.ts"):
            yield File(f"typescript/src/runtime/{path.name}", path.read_text(encoding="utf-8"))


def _semantic(version: str) -> str:
    """A version of Python's kind as npm takes it: `1.2` → `1.2.0`, `1.0.0rc1` → `1.0.0-rc.1`."""
    found = re.match(r"[0-9.]*[0-9]", version)
    start = found[0] if found else "0"
    numbers = [str(int(one)) for one in start.split(".")]
    pre = re.match(r"(a|b|rc)([0-9]+)", version[len(start) :])
    plain = ".".join((*numbers, "0", "0")[:3])
    return f"{plain}-{pre[1]}.{int(pre[2])}" if pre else plain
