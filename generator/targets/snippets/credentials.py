"""Credentials: from which environment variables programs take them."""

from __future__ import annotations

from generator.model.api import Api, SecurityScheme
from generator.targets.snippets.calls import Call
from generator.targets.snippets.shell import variable
from generator.targets.snippets.urls import server_of


def variables(scheme: SecurityScheme) -> tuple[str, ...]:
    """The environment variables of a scheme: the last one holds the token; of basic, the first two
    the name and the password."""
    names = scheme.environment or (scheme.name.snake,)
    return tuple(variable(name, scheme.name.snake) for name in names)


def variables_read(call: Call, api: Api) -> str:
    """What a generated client reads from the environment for a call, in words; or nothing."""
    wanted = []
    if not server_of(api, call.operation)[0]:
        wanted.append(api.package.base_url_environment)
    schemes = api.schemes
    for requirement in (call.operation.security or ((),))[0]:
        wanted += schemes[requirement.scheme].shown_variables
    wanted = [name for name in wanted if name.isascii() and name.isidentifier()]
    if not wanted:
        return ""
    *first, last = wanted
    return f"reads {', '.join(first)} and {last}" if first else f"reads {last}"
