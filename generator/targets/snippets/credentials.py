"""Credentials: from which environment variables programs take them."""

from __future__ import annotations

from generator.model.api import SecurityScheme
from generator.targets.snippets.shell import variable


def variables(scheme: SecurityScheme) -> tuple[str, ...]:
    """The environment variables of a scheme: the last one holds the token; of basic, the first two
    the name and the password."""
    names = scheme.environment or (scheme.name.snake,)
    return tuple(variable(name, scheme.name.snake) for name in names)
