"""The package as a whole as views: resources, the client, the flat functions, what is exported."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from generator.model.api import Api, Group, SecurityScheme
from generator.targets.text import one_line
from generator.targets.typescript import comments
from generator.targets.typescript import names as spelling
from generator.targets.typescript.annotations import Annotations
from generator.targets.typescript.layout import Value, flat, member, named, value
from generator.targets.typescript.literals import key, string
from generator.targets.typescript.names import ApiNames, TypeNames
from generator.targets.typescript.operation_views import OperationView, OperationViews
from generator.targets.typescript.servers import server_literal

_WORDS = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:[ .,&'-]+[A-Za-z0-9]+)*|[0-9.]+")


@dataclass(slots=True)
class ResourceView:
    """A module of the `resources` folder: a class, and what its methods take."""

    module: str
    property: str
    cls: str
    doc: str
    accessor_doc: str
    imports: list[str]
    operations: list[OperationView]
    params: list[str]


def resource_views(api: Api, types: TypeNames, names: ApiNames) -> list[ResourceView]:
    """A view for each group of operations."""
    return [_resource(group, types, names, api) for group in api.groups]


def _resource(group: Group, types: TypeNames, names: ApiNames, api: Api) -> ResourceView:
    annotations = Annotations(types, "types.")
    views = OperationViews(annotations, names, api)
    operations = [views.view(operation) for operation in group.operations]
    used = sorted(views.runtime | annotations.used)
    listed = [*(f"type {name}" for name in used), "Resource"]
    listed.sort(key=lambda one: one.removeprefix("type "))
    imports = [named("import ", listed, ' from "../runtime/index.js";')]
    if annotations.mentioned:
        imports.append('import type * as types from "../types/index.js";')
    text = group.description or f"{group.title}."
    return ResourceView(
        module=names.files[group.key],
        property=names.groups[group.key],
        cls=names.classes[group.key],
        doc=comments.comment(0, text),
        accessor_doc=comments.comment(2, text),
        imports=imports,
        operations=operations,
        params=sorted(names.params[operation.id] for operation in group.operations),
    )


def client(api: Api, resources: list[ResourceView]) -> Mapping[str, object]:
    """What the module of the client shows."""
    options = []
    for scheme in api.credentials:
        doc = comments.comment(2, _credential_doc(scheme))
        text = member(2, f"{credential_name(scheme)}?", "Credential | undefined")
        options.append(f"{doc}\n{text}" if doc else text)
    runtime = ["BaseClient", "type BaseOptions", "type ClientConfig"]
    if options:
        runtime.append("type Credential")
    imports = [
        named("import ", [one.cls], f' from "./resources/{one.module}.js";')
        for one in sorted(resources, key=lambda one: one.module)
    ]
    return {
        "name": api.package.client,
        "doc": comments.comment(0, f"A client for {api.info.title}."),
        "imports": [*imports, named("import ", runtime, ' from "./runtime/index.js";')],
        "config": value(0, "const CONFIG: ClientConfig = ", _config(api), ";"),
        "options": options,
        "resources": resources,
    }


def credential_name(scheme: SecurityScheme) -> str:
    """The option of the client that takes the credential of a scheme."""
    return spelling.group(scheme.name)


def _credential_doc(scheme: SecurityScheme) -> str:
    where = " and ".join(f"`{name}`" for name in scheme.shown_variables)
    said = f"Taken from {where} in the environment, unless it is given." if where else ""
    return "\n\n".join(part for part in (scheme.description.strip(), said) if part)


def _config(api: Api) -> dict[str, Value]:
    found: dict[str, Value] = {
        "name": string(api.package.name),
        "version": string(api.package.version),
    }
    if api.servers:
        found["servers"] = [server_literal(server) for server in api.servers]
    found["baseUrlEnv"] = string(api.package.base_url_environment)
    if api.credentials:
        found["schemes"] = {key(scheme.key): _scheme(scheme) for scheme in api.credentials}
    return found


_KINDS = frozenset({"bearer", "basic", "http", "apiKey", "oauth2", "openIdConnect"})


def _scheme(scheme: SecurityScheme) -> dict[str, Value]:
    found: dict[str, Value] = {
        "kind": string(scheme.kind if scheme.kind in _KINDS else "bearer"),
        "option": string(credential_name(scheme)),
    }
    if scheme.environment:
        found["env"] = [string(name) for name in scheme.environment]
    if scheme.kind == "apiKey":
        found["in"] = string(scheme.location)
        found["name"] = string(scheme.wire)
    elif scheme.kind == "http":
        found["name"] = string(scheme.word)
    token_url = next(
        (flow.token_url for flow in scheme.flows if flow.kind == "clientCredentials"), ""
    )
    if token_url:
        found["tokenUrl"] = string(token_url)
    return found


def functions(api: Api, resources: list[ResourceView], names: ApiNames) -> Mapping[str, object]:
    """What the module of the flat functions shows."""
    members, table = [], {}
    for group, resource in zip(api.groups, resources, strict=True):
        for operation in group.operations:
            name = names.flat[operation.id]
            called = names.methods[operation.id]
            members.append(member(2, key(name), f"{resource.cls}[{string(called)}]"))
            table[key(name)] = string(f"{resource.property}.{called}")
    imports = [
        named("import type ", [one.cls], f' from "./resources/{one.module}.js";')
        for one in sorted(resources, key=lambda one: one.module)
        if one.operations
    ]
    return {
        "client": api.package.client,
        "imports": imports,
        "members": members,
        "table": value(0, "const FUNCTIONS = ", table, ";"),
    }


def exports(resources: list[ResourceView]) -> list[str]:
    """The statements that export what methods take."""
    return [
        named("export type ", one.params, f' from "./resources/{one.module}.js";')
        for one in sorted(resources, key=lambda one: one.module)
        if one.params
    ]


def _prose(text: str) -> str:
    """Text in Markdown as itself, as prettier leaves it: with any sign in it, it is code."""
    return text if _WORDS.fullmatch(text) else _code(text)


def _code(text: str) -> str:
    text = " ".join(one_line(text).replace("`", "'").split())
    return f"`{text}`" if text else "–"


def readme(api: Api, types: TypeNames, names: ApiNames) -> Mapping[str, object]:
    """What the README of the package says."""
    views = OperationViews(Annotations(types), names, api)
    groups = []
    for group in api.groups:
        methods = []
        for operation in group.operations:
            required = [text for one, text in spelling.keys(operation) if one.required]
            returns = " or ".join(_code(flat(one)) for one in views.given(operation))
            methods.append(
                {
                    "name": names.methods[operation.id],
                    "arguments": f"{{ {', '.join(map(key, required))} }}" if required else "",
                    "operation": _code(f"{operation.method} {operation.path}"),
                    "returns": returns,
                }
            )
        groups.append(
            {
                "title": _prose(group.title),
                "property": names.groups[group.key],
                "methods": methods,
            }
        )
    return {
        "name": api.package.name,
        "title": _prose(api.info.title),
        "version": _prose(api.info.version),
        "client": api.package.client,
        "credentials": [
            (credential_name(scheme), ", ".join(f"`{name}`" for name in scheme.environment))
            for scheme in api.credentials
        ],
        "servers": [_code(server.url) for server in api.servers],
        "base_url_env": api.package.base_url_environment,
        "groups": groups,
        "has": {
            "pages": any(one.pagination and not one.stream for one in api.operations),
            "streams": any(one.stream for one in api.operations),
            "switches": any(one.streams_on_request for one in api.operations),
            "uploads": any(one.body and one.body.files for one in api.operations),
            "downloads": any(one.downloads for one in api.operations),
        },
    }
