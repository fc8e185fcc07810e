"""The package in prose: what its README and its list of methods show."""

from __future__ import annotations

from collections.abc import Mapping

from jinja2 import Environment

from generator.model.api import Api, Argument, Operation
from generator.model.lookup import constant_of, first_operation
from generator.model.types import Unset
from generator.targets.python import names as spelling
from generator.targets.python.annotations import Annotations
from generator.targets.python.layout import flat
from generator.targets.python.names import TypeNames
from generator.targets.python.operation_views import OperationViews
from generator.targets.python.package_views import credential_name
from generator.targets.text import markdown_code, markdown_text, one_line, table_cell


def readme(api: Api, jinja: Environment) -> Mapping[str, object]:
    """What the README of the package says."""
    return {
        "name": api.package.name,
        "title": markdown_text(api.info.title),
        "version": markdown_text(api.info.version),
        "client": api.package.client,
        "example": _example(api, jinja),
        "credentials": [
            (credential_name(scheme), ", ".join(f"`{name}`" for name in scheme.environment))
            for scheme in api.credentials
        ],
        "servers": [one_line(server.url).replace("`", "") for server in api.servers],
        "base_url_env": api.package.base_url_environment,
    }


def _example(api: Api, jinja: Environment) -> str:
    """A first call, as the snippets have it; nothing where no code can be written of it."""
    from generator.targets.snippets.calls import Calls
    from generator.targets.snippets.python import python
    from generator.targets.snippets.scalars import Unsayable

    first = first_operation(api)
    if first is None:
        return ""
    group, operation = first
    call = Calls(api).of(operation)[0]
    template = jinja.get_template("snippets/python.py.jinja")
    try:
        return python(call, group, api, template, is_async=False).rstrip()
    except Unsayable:
        return ""


def api_groups(api: Api, names: TypeNames) -> Mapping[str, object]:
    """All methods by group, as the list of methods shows them."""
    views = OperationViews(Annotations(names, discriminate=False), api)
    groups = [
        {
            "title": markdown_text(group.title) or spelling.group(group.name),
            "attribute": spelling.group(group.name),
            "methods": [_method(operation, views) for operation in group.operations],
        }
        for group in api.groups
    ]
    return {"title": markdown_text(api.info.title), "groups": groups}


def _method(operation: Operation, views: OperationViews) -> dict[str, str]:
    path = [spelling.argument(one.name) for one in operation.arguments if one.place == "path"]
    named = [
        f"{spelling.argument(one.name)}=…"
        for one in operation.arguments
        if one.place != "path" and _must_be_given(one, views)
    ]
    returned = flat(views.returned(operation, is_async=False))
    return {
        "name": spelling.method(operation.name),
        "arguments": ", ".join([*path, *named]),
        "operation": table_cell(one_line(f"{operation.method} {operation.path}").replace("`", "")),
        "returns": "–" if returned == "None" else table_cell(markdown_code(returned)),
    }


def _must_be_given(argument: Argument, views: OperationViews) -> bool:
    """A constant is the default of its argument."""
    return argument.required and isinstance(constant_of(argument.type, views.types), Unset)
